package signpost.terminal;

import java.util.List;
import signpost.article.Article;
import signpost.search.Answer;
import signpost.search.Match;

/**
 * An answer for machines.
 *
 * @param outcome one of found, unsure, nothing, sensitive, too_short, help, small_talk
 * @param articles best first, at most 10; empty unless found, unsure or, where a card fits, sensitive
 */
record JsonAnswer(String question, String outcome, List<Scored> articles) {
    /** An article with its score, from 0 to 1 and comparable between questions. */
    record Scored(String slug, String title, double score) {
        static Scored of(Article article, double score) {
            return new Scored(article.slug(), article.title(), Math.round(score * 10_000) / 10_000.0);
        }
    }

    static JsonAnswer of(String question, Answer answer) {
        return answer.match(new Answer.Cases<>() {
            @Override
            public JsonAnswer found(Answer.Found found) {
                return new JsonAnswer(question, "found", scored(found.matches()));
            }

            @Override
            public JsonAnswer unsure(Answer.Unsure unsure) {
                return new JsonAnswer(
                        question,
                        "unsure",
                        unsure.nearest().stream()
                                .map(it -> Scored.of(it.article(), it.score()))
                                .toList());
            }

            @Override
            public JsonAnswer nothing(Answer.Nothing nothing) {
                return new JsonAnswer(question, "nothing", List.of());
            }

            @Override
            public JsonAnswer sensitive(Answer.Sensitive sensitive) {
                return new JsonAnswer(
                        question,
                        "sensitive",
                        scored(sensitive.cards().map(Answer.Found::matches).orElse(List.of())));
            }

            @Override
            public JsonAnswer tooShort() {
                return new JsonAnswer(question, "too_short", List.of());
            }

            @Override
            public JsonAnswer help() {
                return new JsonAnswer(question, "help", List.of());
            }

            @Override
            public JsonAnswer smallTalk(Answer.SmallTalk smallTalk) {
                return new JsonAnswer(question, "small_talk", List.of());
            }
        });
    }

    private static List<Scored> scored(List<Match> matches) {
        return matches.stream().map(it -> Scored.of(it.article(), it.score())).toList();
    }
}
