package signpost.search;

import java.util.List;

/**
 * Why an article stands in an answer.
 *
 * @param coverage the share of what was asked that it holds, from 0 to 1; rare words count more
 * @param matched what it has of the question, in the asker's words
 * @param lacks what it has not
 * @param means what the question means in the trade's words, of what the article is about
 */
public record Why(double coverage, List<Matched> matched, List<String> lacks, List<String> means) {
    public Why {
        matched = List.copyOf(matched);
        lacks = List.copyOf(lacks);
        means = List.copyOf(means);
    }

    /**
     * A word of the question that the article has.
     *
     * @param read with its spelling mended
     * @param fields the parts of the article that it stands in
     */
    public record Matched(String asked, String read, List<String> fields) {
        public Matched {
            fields = List.copyOf(fields);
        }
    }
}
