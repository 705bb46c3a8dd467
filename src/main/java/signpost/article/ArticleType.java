package signpost.article;

import java.util.Locale;

/** What kind of thing a source is. */
public enum ArticleType {
    ARTICLE,
    BOOK,
    TALK,
    PODCAST,
    GUIDE,
    PAPER,
    VIDEO;

    /** As a reader sees it: {@code Article}. */
    public String label() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }
}
