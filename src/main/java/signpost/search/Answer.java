package signpost.search;

import java.util.List;
import java.util.Optional;
import signpost.article.Article;
import signpost.search.filter.Filters;
import signpost.search.filter.UnknownFilter;

/** What comes of a question. */
public sealed interface Answer {
    /** Calls the case that this answer is; a new kind of answer makes every caller name what it does with it. */
    <T> T match(Cases<T> cases);

    /** The articles that it names, best first; none where it names none. */
    default List<Article> articles() {
        return List.of();
    }

    /** One function a kind of answer. */
    interface Cases<T> {
        T found(Found found);

        T unsure(Unsure unsure);

        T nothing(Nothing nothing);

        T sensitive(Sensitive sensitive);

        T filtered(Filtered filtered);

        T filteredOut(FilteredOut filteredOut);

        T unknownFilters(UnknownFilters unknownFilters);

        T tooShort();

        T help();

        T smallTalk(SmallTalk smallTalk);
    }

    /**
     * The library has it.
     *
     * @param matches best first but for {@link Variety}, at most 10
     */
    record Found(Entry best, List<Match> matches) implements Answer {
        public Found {
            matches = List.copyOf(matches);
        }

        /** The other matches, at most so many. */
        public List<Match> others(int most) {
            return matches.stream().skip(1).limit(most).toList();
        }

        @Override
        public List<Article> articles() {
            return matches.stream().map(Match::article).toList();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.found(this);
        }
    }

    /**
     * The library has something near, but not what was asked.
     *
     * @param nearest best first but for {@link Variety}, at most 10
     */
    record Unsure(List<Near> nearest) implements Answer {
        public Unsure {
            nearest = List.copyOf(nearest);
        }

        @Override
        public List<Article> articles() {
            return nearest.stream().map(Near::article).toList();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.unsure(this);
        }
    }

    /** The library has nothing close; it has these categories. */
    record Nothing(List<String> categories) implements Answer {
        public Nothing {
            categories = List.copyOf(categories);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.nothing(this);
        }
    }

    /**
     * The question is one for a person: that is said first.
     *
     * @param rest what comes below: the cards that the library has for it, or what is to be said of its filters
     */
    record Sensitive(Concern concern, Optional<Answer> rest) implements Answer {
        @Override
        public List<Article> articles() {
            return rest.map(Answer::articles).orElse(List.of());
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.sensitive(this);
        }
    }

    /** The question names filters: the answer is made of what they leave. */
    record Filtered(Filters filters, Answer answer) implements Answer {
        @Override
        public List<Article> articles() {
            return answer.articles();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.filtered(this);
        }
    }

    /**
     * The question names filters that leave nothing near it.
     *
     * @param near what comes nearest: the answers without the filters or, to filters alone, what fits most of them
     */
    record FilteredOut(Filters filters, List<Article> near) implements Answer {
        public FilteredOut {
            near = List.copyOf(near);
        }

        @Override
        public List<Article> articles() {
            return near;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.filteredOut(this);
        }
    }

    /** The question names filters that nobody knows. */
    record UnknownFilters(List<UnknownFilter> filters) implements Answer {
        public UnknownFilters {
            filters = List.copyOf(filters);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.unknownFilters(this);
        }
    }

    /** No word of the question carries meaning. */
    record TooShort() implements Answer {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.tooShort();
        }
    }

    /** The asker wants to know how to ask. */
    record Help() implements Answer {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.help();
        }
    }

    /** No question at all, but something that a polite reply is due to. */
    enum SmallTalk implements Answer {
        GREETING,
        THANKS,
        WHO_ARE_YOU,
        EMOJI,
        GOODBYE;

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.smallTalk(this);
        }
    }
}
