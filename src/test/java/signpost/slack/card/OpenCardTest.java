package signpost.slack.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OpenCardTest {
    @Test
    void whatAButtonCarriesIsReadBack() {
        OpenCard open = new OpenCard("a-card", List.of("b", "c-2"), "how do I | <do> this?", true);
        assertThat(OpenCard.parse(open.value())).contains(open);
    }

    @Test
    void aLongQuestionIsCutAndNothingElseIs() {
        OpenCard open = new OpenCard("a-card", List.of("b"), "q".repeat(5000), false);
        assertThat(open.value()).hasSizeLessThanOrEqualTo(2000).startsWith("a-card\nb\n");
        assertThat(OpenCard.parse(open.value()).orElseThrow().others()).containsExactly("b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a\nb", "../etc\nb\nq", "a\nb\nq", "A B\nc\n\nq", "' OR 1=1\n\n\n", "\n\n\n"})
    void aForgedValueIsNone(String value) {
        assertThat(OpenCard.parse(value)).isEmpty();
    }

    @Test
    void forgedOthersAreLeftOutAndBounded() {
        assertThat(OpenCard.parse("a\nb ../c D e f g h i j\n\nq").orElseThrow().others())
                .containsExactly("b", "e", "f", "g", "h");
    }
}
