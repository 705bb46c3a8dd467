package signpost.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import signpost.article.Article;
import signpost.article.Articles;
import signpost.playground.SlackLimits;
import signpost.search.Answer;
import signpost.search.Entry;
import signpost.search.Match;
import signpost.search.Near;
import signpost.slack.card.AnswerCards;
import signpost.slack.card.Message;
import signpost.slack.card.Occasion;
import signpost.slack.tip.TipSituations;

/**
 * Whatever stands in a card or is asked, however long or odd: Slack takes it, nobody is pinged, and source and buttons
 * stay.
 *
 * <p>How often is {@code -Dsignpost.tries}, 2,000 where it is not set.
 */
final class OutsideTextTest {
    private static final String SEED = "3";
    /** As content's own rule has it. */
    private static final int ADDRESS = 1000;

    private static final List<String> ODD = List.of(
            "<!channel>",
            "<!here|x>",
            "<@U1>",
            "<#C1|general>",
            "<https://evil.example|click>",
            "<!date^1^{date}|x>",
            "&lt;!channel&gt;",
            "&",
            "<",
            ">",
            "|",
            "`code`",
            "```",
            "*bold* _it_ ~no~",
            ":tada:",
            "@here",
            "\n",
            "\r\n",
            "\t",
            " ",
            "\u0000",
            "\u202e",
            "\u200b",
            "\u200d",
            "\ufeff",
            "\u05d0\u0644\u0639",
            "\ud83d\ude00",
            "\ud83d",
            "\ude00",
            "\"'\\",
            "a word ",
            "word");

    @Property(seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void aCardIsWholeInEveryForm(@ForAll("cards") Article card, @ForAll("texts") String question) {
        Article other = Articles.article("other").title(card.title()).build();
        Entry entry = new Entry(card, card.title(), List.of(card.title()), List.of(other, other));
        assertWhole(
                AnswerCards.of(
                        new Answer.Found(entry, List.of(match(card), match(other))), Occasion.command(question, false)),
                card,
                true);
        assertWhole(AnswerCards.opened(entry, List.of(other), Occasion.command(question, false)), card, true);
    }

    @Property(seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void soIsWhatIsOnlyNear(@ForAll("cards") Article card, @ForAll("texts") String question) {
        Near near = new Near(card, 0.2, List.of(question), List.of(question, card.title()));
        assertWhole(AnswerCards.of(new Answer.Unsure(List.of(near)), Occasion.command(question, false)), card, false);
    }

    @Property(seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void andWhatIsNotThere(@ForAll("names") String category, @ForAll("texts") String question) {
        for (Form form : Form.values()) {
            assertTaken(AnswerCards.of(new Answer.Nothing(List.of(category)), Occasion.command(question, false)), form);
        }
    }

    @Property(seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void soIsATip(@ForAll("cards") Article card) {
        Article other = Articles.article("other").title(card.title()).build();
        for (Message tip : List.of(TipSituations.tip(card), TipSituations.tip(other, card))) {
            for (Form form : Form.values()) {
                assertThat(assertTaken(tip, form)).contains("example.org/");
            }
        }
    }

    private static void assertWhole(Message message, Article card, boolean whole) {
        for (Form form : Form.values()) {
            String sent = assertTaken(message, form);
            assertThat(sent).contains("example.org/");
            if (form != Form.TEXT && form != Form.SHORT) {
                assertThat(sent).contains("\"Open card\"", "\"value\":\"" + (whole ? "other" : card.slug()));
            }
            if (whole && form != Form.TEXT && form != Form.SHORT) {
                assertThat(sent).contains("\"Read the article\"", "\"style\":\"primary\"");
            }
        }
    }

    private static String assertTaken(Message message, Form form) {
        String sent = Only.you(message, form, false);
        assertThat(SlackLimits.problemsOfMessage(sent)).as("%s", form).isEmpty();
        return sent;
    }

    private static Match match(Article article) {
        return new Match(article, 0.5);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> odd = Arbitraries.frequencyOf(
                Tuple.of(60, Arbitraries.of(ODD)),
                Tuple.of(15, Arbitraries.strings().ofMaxLength(20)),
                Tuple.of(1, Arbitraries.of("x".repeat(3_000), "<".repeat(900), "\ud83d\ude00".repeat(800))));
        return odd.list().ofMinSize(0).ofMaxSize(8).map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> names() {
        return texts().filter(text -> !text.isBlank());
    }

    @Provide
    Arbitrary<Article> cards() {
        Arbitrary<String> filled = names();
        Arbitrary<String> addresses = Arbitraries.of(
                        "a?b=c&d=e", "a%7Cb", "%20#x", "?" + "a=b&".repeat(100), "a".repeat(ADDRESS - 20))
                .map(path -> "https://example.org/" + path);
        return Combinators.combine(filled, filled, filled, addresses)
                .as((title, name, words, address) -> Articles.article("card")
                        .title(title)
                        .authors(name)
                        .url(address)
                        .summary(words)
                        .keyPoints(words, title, words)
                        .whyItMatters(words)
                        .takeaway(words)
                        .discuss(words)
                        .build());
    }
}
