package signpost.search.filter;

import java.util.Collections;
import java.util.Set;
import signpost.article.Article;

/** A limit that a question sets on its answers. */
sealed interface Filter {
    Kind kind();

    /** As one types it. */
    String written();

    /** As one reads it: "for Director of Engineering". */
    String label();

    boolean allows(Article article);

    /** Cards of any of these, by slug. */
    record Named(Kind kind, Set<String> slugs, String written, String label) implements Filter {
        public Named {
            slugs = Set.copyOf(slugs);
        }

        @Override
        public boolean allows(Article article) {
            return !Collections.disjoint(slugs, kind.of(article));
        }
    }

    /** Cards whose source is known to read in less than so many minutes, or in just as many. */
    record ReadsIn(int minutes, boolean orJustAsMany) implements Filter {
        @Override
        public Kind kind() {
            return Kind.TIME;
        }

        @Override
        public String written() {
            return label();
        }

        @Override
        public String label() {
            return (orJustAsMany ? "at most " : "under ") + minutes + " min";
        }

        @Override
        public boolean allows(Article article) {
            var known = article.source().readingMinutes();
            return known.isPresent() && known.getAsInt() < (orJustAsMany ? minutes + 1 : minutes);
        }
    }
}
