package signpost.slack.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import signpost.article.Shelf;
import signpost.content.ContentFolder;
import signpost.language.Words;
import signpost.library.Library;
import signpost.search.Answer;
import signpost.search.Search;

final class GuideTest {
    static final List<String> EXAMPLES = Guide.EXAMPLES;

    private static final Words WORDS = new Words();
    private static final Search SEARCH = new Search(
            WORDS,
            Library.of(new ContentFolder(Path.of("content")).read(Shelf.EMPTY).shelf(), WORDS, Map.of()));

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void theLibraryAnswersEveryExampleWell(String example) {
        assertThat(SEARCH.answer(example))
                .isInstanceOfSatisfying(
                        Answer.Found.class,
                        found -> assertThat(found.matches().get(0).score()).isGreaterThan(0.3));
    }
}
