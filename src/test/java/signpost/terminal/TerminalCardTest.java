package signpost.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static signpost.article.Articles.article;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import signpost.article.Article;
import signpost.search.Answer;
import signpost.search.Concern;
import signpost.search.Entry;
import signpost.search.Match;
import signpost.search.Near;

final class TerminalCardTest {
    private static final Article BUDGET =
            article("budget").title("Budget talks").build();

    @Test
    void whatTheNearestCardLacksFitsEightyColumns() {
        List<String> many = Collections.nCopies(30, "giraffes");
        String shown = new TerminalCard().of(new Answer.Unsure(List.of(new Near(BUDGET, 0.4, many, many))));
        assertThat(shown.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(shown.split("giraffes", -1)).hasSize(61);
    }

    @Test
    void aQuestionForAPersonSaysSoFirstAndThenWhatTheLibraryHas() {
        Answer.Found found = new Answer.Found(
                new Entry(BUDGET, "Onboarding", List.of(), List.of()), List.of(new Match(BUDGET, 0.7)));
        String shown = new TerminalCard().of(new Answer.Sensitive(Concern.LAW, Optional.of(found)));
        assertThat(shown).startsWith("Ask HR and a lawyer").contains("\n\nBudget talks\n");
        String alone = new TerminalCard().of(new Answer.Sensitive(Concern.SELF_HARM, Optional.empty()));
        assertThat(alone.replace('\n', ' ')).isEqualTo(Concern.SELF_HARM.advice() + " ");
        assertThat(alone.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }
}
