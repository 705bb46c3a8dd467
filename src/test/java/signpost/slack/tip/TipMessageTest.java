package signpost.slack.tip;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.util.json.GsonFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import signpost.article.Article;
import signpost.article.Articles;
import signpost.article.Shelf;
import signpost.content.ContentFolder;
import signpost.playground.block.Json;
import signpost.slack.card.Message;
import tools.jackson.databind.JsonNode;

final class TipMessageTest {
    private static final int A_LINE = 44;
    private static final int A_SMALL_LINE = 53;

    private static JsonNode json(Message message) {
        return Json.parse(GsonFactory.createSnakeCase().toJson(message.blocks()))
                .orElseThrow();
    }

    private static List<String> lines(Message message) {
        JsonNode blocks = json(message);
        List<String> lines = new ArrayList<>();
        for (JsonNode block : blocks) {
            String type = block.path("type").asString();
            if (!type.equals("actions")) {
                wrap(block.findValuesAsString("text"), type.equals("context") ? A_SMALL_LINE : A_LINE, lines);
            }
        }
        return lines;
    }

    /** As a phone breaks words into lines. */
    private static void wrap(List<String> texts, int width, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (String word : String.join(" ", texts).strip().split(" ", -1)) {
            if (line.length() + word.length() + 1 > width && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
    }

    @Test
    void everyCardOfTheLibraryIsATipOfAtMostSixLinesOnAPhone() throws Exception {
        List<Article> cards =
                new ContentFolder(Path.of("content")).read(Shelf.EMPTY).shelf().articles();
        assertThat(cards).hasSizeGreaterThan(200).allSatisfy(card -> {
            Message tip = TipSituations.posted(Articles.TAXONOMY, false, card);
            assertThat(lines(tip)).as(card.slug()).hasSizeLessThanOrEqualTo(6);
            assertThat(tip.text())
                    .startsWith(escaped(card.gist().takeaway()))
                    .contains(escaped(card.gist().whyItMatters()), escaped(card.title()), escaped(card.url()))
                    .contains(escaped(card.gist().discussion().orElseThrow()));
        });
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    @Test
    void theTakeawayComesFirstThenWhyThenTheQuestionAndTheSourceWithItsMinutes() {
        Article card = Articles.full("card")
                .takeaway("Ask one open question.")
                .whyItMatters("People say more when they are asked.")
                .discuss("Who spoke least this week?")
                .title("On asking")
                .minutes(7)
                .build();
        assertThat(lines(TipSituations.posted(Articles.TAXONOMY, false, card)))
                .containsExactly(
                        "Ask one open question.",
                        "People say more when they are asked.",
                        "Discuss: Who spoke least this week?");
        assertThat(json(TipMessage.shown(card, true)).toString())
                .contains("\"Read: On asking (7 min read)\"", "\"Save\"", "\"Post it here\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30 | It fits. | It fits.",
                "30 | One sentence is enough. The second one is cut away here. | One sentence is enough.",
                "30 | Pick one module to rewrite, sketch the rest and plan | Pick one module to rewrite\u2026",
                "30 | Words without any mark in them are cut between two | Words without any mark in\u2026",
                "10 | Unbreakablewordthatislong | Unbreakab\u2026",
                "10 | 12345678\ud83d\ude00\ud83d\ude00\ud83d\ude00 | 12345678\u2026"
            })
    void aTextIsCutWhereItCanBeReadToAnEnd(int most, String text, String shown) {
        assertThat(Shortened.to(most, text)).isEqualTo(shown);
    }
}
