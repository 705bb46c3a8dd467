package signpost.slack.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.article.Article;
import signpost.article.ArticleType;
import signpost.article.Filing;
import signpost.article.Gist;
import signpost.article.Published;
import signpost.article.ReadDepth;
import signpost.article.Reading;
import signpost.article.Source;
import signpost.playground.SlackLimits;
import signpost.search.Answer;
import signpost.search.Concern;
import signpost.search.Entry;
import signpost.search.Match;
import signpost.search.Near;

final class AnswerCardsTest {
    private static final Gson GSON = GsonFactory.createSnakeCase();
    private static final String ADDRESS = "https://example.org/a?b=c&d=e";

    @Test
    void aCardOfTwentyThousandCharactersKeepsItsLinkAndItsButtons() {
        Message message = AnswerCards.of(found("x".repeat(20_000)), new Occasion("y".repeat(20_000), true, true, "U1"));
        for (List<LayoutBlock> blocks : List.of(message.blocks(), message.newestBlocks(), message.plainBlocks())) {
            String json = GSON.toJson(blocks);
            assertThat(SlackLimits.problems(json)).isEmpty();
            assertThat(json).contains("example.org/a?b", "Read the article", "Open card", "Read on");
        }
        assertThat(message.text()).hasSizeLessThanOrEqualTo(4000).contains("https://example.org/a?b=c&amp;d=e");
    }

    @Test
    void aQuestionForAPersonSaysSoFirstAndThenShowsTheCard() {
        Answer.Sensitive withCard = new Answer.Sensitive(Concern.LAW, Optional.of(found("a")));
        assertThat(AnswerCards.of(withCard, Occasion.direct("asked")).text())
                .startsWith(Concern.LAW.advice())
                .contains("Read on");
        assertThat(withCard.articles()).isEqualTo(found("a").articles()).isNotEmpty();
        Answer.Sensitive without = new Answer.Sensitive(Concern.SELF_HARM, Optional.empty());
        assertThat(AnswerCards.of(without, Occasion.command("asked", false)).text())
                .endsWith(Concern.SELF_HARM.advice());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!here> <!channel> <!everyone>",
                "<@U0YOU> and <#C0GENERAL|general>",
                "<https://evil.example|click me>",
                "<!date^1392734382^{date}|x>",
                "a < b > c | d & e * f _ g ~ h ` i",
                "&lt;!channel&gt;",
                "line\nbreak\r\nand\ttab",
                "\uD83D\uDE00\u202E\u200B\u0000",
                " "
            })
    void nothingFromOutsideCanPingOrLink(String hostile) {
        for (Answer answer : List.of(found(hostile), unsure(hostile), nothing(hostile))) {
            Message message = AnswerCards.of(answer, new Occasion(hostile, true, true, "U1"));
            for (List<LayoutBlock> blocks : List.of(message.blocks(), message.newestBlocks(), message.plainBlocks())) {
                String json = GSON.toJson(blocks);
                assertThat(SlackLimits.problems(json)).isEmpty();
                assertThat(blocks.stream().flatMap(block -> mrkdwn(GSON.toJsonTree(block))))
                        .noneMatch(text -> text.contains("<!")
                                || text.contains("<@")
                                || text.contains("<#")
                                || text.contains("<https://evil"));
            }
            assertThat(message.text()).doesNotContain("<");
        }
    }

    @Test
    void anOpenedCardKeepsTheOthersAtHand() {
        Message message = AnswerCards.opened(
                entry("one"), List.of(article("two"), article("three")), Occasion.command("the question", false));
        assertThat(message.text()).startsWith("You asked: the question").contains("two", "three");
        OpenCard second = new OpenCard(
                article("two").slug(),
                List.of(article("one").slug(), article("three").slug()),
                "the question",
                true);
        assertThat(GSON.toJson(message.blocks())).contains(GSON.toJson(second.value()));
    }

    @Test
    void aListingSaysThatTheOriginalIsNotKnown() {
        Source listed = new Source("T", ADDRESS, ArticleType.ARTICLE, List.of(), null, 0, ADDRESS);
        Article article = new Article("slug", listed, reading(ReadDepth.OPENING), filing(), gist("x"));
        Message message =
                AnswerCards.opened(new Entry(article, "C", List.of("A"), List.of()), List.of(), Occasion.NONE);
        assertThat(message.text()).contains("a listing; the original is not known", "from its opening only");
    }

    @Test
    void theTextSaysAllThatTheBlocksSay() {
        assertThat(AnswerCards.of(found("words"), Occasion.NONE).text())
                .contains("Article", "example.org", "May 2017", "Key points", "Why it matters", "This week", "Read on")
                .contains("Also close");
    }

    private static Stream<String> mrkdwn(JsonElement node) {
        if (node.isJsonArray()) {
            return node.getAsJsonArray().asList().stream().flatMap(AnswerCardsTest::mrkdwn);
        }
        if (!node.isJsonObject()) {
            return Stream.of();
        }
        var object = node.getAsJsonObject();
        if (object.has("type") && object.get("type").getAsString().equals("mrkdwn")) {
            return Stream.of(object.get("text").getAsString());
        }
        return object.asMap().values().stream().flatMap(AnswerCardsTest::mrkdwn);
    }

    private static Answer.Found found(String text) {
        return new Answer.Found(
                entry(text),
                Stream.of(text, text + "2", text + "3", text + "4", text + "5")
                        .map(it -> new Match(article(it), 0.5))
                        .toList());
    }

    private static Answer unsure(String text) {
        return new Answer.Unsure(Stream.of(text, text + "2", text + "3")
                .map(it -> new Near(article(it), 0.2, List.of(it), List.of(it, it)))
                .toList());
    }

    private static Answer nothing(String text) {
        return new Answer.Nothing(List.of(text.isBlank() ? "A category" : text));
    }

    private static Entry entry(String text) {
        return new Entry(
                article(text),
                "Category",
                List.of("Tech Lead"),
                List.of(article(text + "a"), article(text + "b"), article(text + "c")));
    }

    private static Article article(String text) {
        Source source =
                new Source(text, ADDRESS, ArticleType.ARTICLE, List.of(text), new Published("2017-05"), 7, null);
        return new Article(
                "slug-" + Integer.toHexString(text.hashCode()), source, reading(ReadDepth.WHOLE), filing(), gist(text));
    }

    private static Reading reading(ReadDepth depth) {
        return new Reading(ADDRESS, depth, LocalDate.of(2026, 11, 22));
    }

    private static Filing filing() {
        return new Filing("category", List.of("tech-lead"), List.of("tag"), List.of("question"), List.of());
    }

    private static Gist gist(String text) {
        return new Gist(text, List.of(text, text, text, text, text, text), text, text, text);
    }
}
