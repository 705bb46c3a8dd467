package signpost.playground.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

final class FilledTest {
    @SuppressWarnings("NullAway.Init")
    private JsonNode blocks;

    @BeforeEach
    void read() throws IOException {
        blocks = Json.parse(Files.readString(Path.of("src/test/resources/playground/form.json")))
                .orElseThrow()
                .path("blocks");
    }

    private JsonNode filled(Map<String, List<String>> form) {
        return Filled.in(blocks, field -> form.getOrDefault(field, List.of()));
    }

    @Test
    void eachKindOfElementIsReportedInItsOwnWay() {
        JsonNode values = filled(Map.of(
                "name/name", List.of("How do I run a retro?"),
                "role/role", List.of("lead"),
                "topics/topics", List.of("hiring", "planning"),
                "length/length", List.of("short"),
                "day/day", List.of("2026-11-23"),
                "where/where", List.of("C0GENERAL")));
        assertThat(values.at("/name/name/value").asString()).isEqualTo("How do I run a retro?");
        assertThat(values.at("/role/role/selected_option/text/text").asString()).isEqualTo("Tech lead");
        assertThat(values.at("/topics/topics/selected_options").findValuesAsString("value"))
                .containsExactly("hiring", "planning");
        assertThat(values.at("/length/length/selected_option/value").asString()).isEqualTo("short");
        assertThat(values.at("/day/day/selected_date").asString()).isEqualTo("2026-11-23");
        assertThat(values.at("/where/where/selected_conversation").asString()).isEqualTo("C0GENERAL");
    }

    @Test
    void whatIsEmptyIsNullOrAnEmptyList() {
        JsonNode values = filled(Map.of("name/name", List.of("")));
        assertThat(values.at("/name/name/value").isNull()).isTrue();
        assertThat(values.at("/role/role/selected_option").isNull()).isTrue();
        assertThat(values.at("/keep/keep/selected_options").isEmpty()).isTrue();
        assertThat(values.has("intro")).isFalse();
    }

    @Test
    void whatIsNoneOfTheOptionsIsNotChosen() {
        JsonNode values = filled(Map.of("role/role", List.of("ceo"), "topics/topics", List.of("hiring", "forged")));
        assertThat(values.at("/role/role/selected_option").isNull()).isTrue();
        assertThat(values.at("/topics/topics/selected_options")).hasSize(1);
    }

    @Test
    void whatStandsThereAtFirstIsReported() {
        JsonNode values = Filled.kept(blocks, Json.object());
        assertThat(values.at("/topics/topics/selected_options/0/value").asString())
                .isEqualTo("hiring");
        assertThat(values.at("/day/day/selected_date").asString()).isEqualTo("2026-11-22");
        assertThat(values.at("/name/name/value").isNull()).isTrue();
    }

    @Test
    void whatMayNotStayEmptyOrSoShortIsAProblem() {
        assertThat(Filled.problems(blocks, filled(Map.of("name/name", List.of("no")))))
                .containsOnlyKeys("name", "role", "topics", "length")
                .containsEntry("name", "This must be at least 3 characters long.");
    }
}
