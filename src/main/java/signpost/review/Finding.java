package signpost.review;

import signpost.article.ArticleFile;

/**
 * Something to mend, at a field or section of a card or at a JSON pointer into a YAML file.
 *
 * @param path within the content folder
 */
record Finding(String path, String place, String message) {
    static Finding at(ArticleFile file, String place, String message) {
        return new Finding(file.path(), place, message);
    }
}
