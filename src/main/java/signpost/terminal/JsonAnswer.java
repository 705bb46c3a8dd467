package signpost.terminal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import signpost.article.Article;
import signpost.search.Answer;
import signpost.search.Why;

/**
 * An answer for machines.
 *
 * @param outcome one of found, unsure, nothing, sensitive, filtered_out, unknown_filter, too_short, help, small_talk
 * @param filters as one reads them; left out where the question has none
 * @param articles best first, at most 10; empty unless found, unsure, filtered_out or, where a card fits, sensitive
 */
record JsonAnswer(
        String question,
        String outcome,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String filters,
        List<Scored> articles) {
    /**
     * An article.
     *
     * @param score from 0 to 1 and comparable between questions
     * @param why what speaks for it; left out where nobody asked or nothing does
     */
    record Scored(
            String slug,
            String title,
            double score,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Why why) {}

    static JsonAnswer of(String question, Answer answer, Reasons reasons) {
        return answer.match(new Outcome(question, "", reasons));
    }

    /** @param filters that the answer was made within, as one reads them */
    private record Outcome(String question, String filters, Reasons reasons) implements Answer.Cases<JsonAnswer> {
        private Scored scored(Article article, double score) {
            double rounded = Math.round(score * 10_000) / 10_000.0;
            return new Scored(
                    article.slug(),
                    article.title(),
                    rounded,
                    reasons.why(article).orElse(null));
        }

        private JsonAnswer as(String outcome, List<Scored> articles) {
            return new JsonAnswer(question, outcome, filters, articles);
        }

        private JsonAnswer as(String outcome) {
            return as(outcome, List.of());
        }

        @Override
        public JsonAnswer found(Answer.Found found) {
            return as(
                    "found",
                    found.matches().stream()
                            .map(it -> scored(it.article(), it.score()))
                            .toList());
        }

        @Override
        public JsonAnswer unsure(Answer.Unsure unsure) {
            return as(
                    "unsure",
                    unsure.nearest().stream()
                            .map(it -> scored(it.article(), it.score()))
                            .toList());
        }

        @Override
        public JsonAnswer nothing(Answer.Nothing nothing) {
            return as("nothing");
        }

        @Override
        public JsonAnswer sensitive(Answer.Sensitive sensitive) {
            return sensitive
                    .rest()
                    .map(rest -> rest.match(this))
                    .map(rest -> new JsonAnswer(question, "sensitive", rest.filters, rest.articles))
                    .orElseGet(() -> as("sensitive"));
        }

        @Override
        public JsonAnswer filtered(Answer.Filtered filtered) {
            return filtered.answer()
                    .match(new Outcome(question, filtered.filters().label(), reasons));
        }

        @Override
        public JsonAnswer filteredOut(Answer.FilteredOut out) {
            return new JsonAnswer(
                    question,
                    "filtered_out",
                    out.filters().label(),
                    out.near().stream().map(it -> scored(it, 0)).toList());
        }

        @Override
        public JsonAnswer unknownFilters(Answer.UnknownFilters unknown) {
            return as("unknown_filter");
        }

        @Override
        public JsonAnswer tooShort() {
            return as("too_short");
        }

        @Override
        public JsonAnswer help() {
            return as("help");
        }

        @Override
        public JsonAnswer smallTalk(Answer.SmallTalk smallTalk) {
            return as("small_talk");
        }
    }
}
