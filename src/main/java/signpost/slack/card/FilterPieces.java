package signpost.slack.card;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import signpost.search.Answer;
import signpost.search.filter.Filters;
import signpost.search.filter.UnknownFilter;

/** What is said of the filters in a question. */
final class FilterPieces {
    private FilterPieces() {}

    static Piece only(Filters filters) {
        return new Piece.Small("Only " + filters.label());
    }

    static Piece nothingLeft(Answer.FilteredOut out) {
        String nothing = "No card for this fits the filter: " + out.filters().label() + ".";
        return new Piece.Prose("", out.near().isEmpty() ? nothing : nothing + " The nearest without it:");
    }

    /** Each filter that is unknown by its name, what is known, and the question to press as it was likely meant. */
    static List<Piece> unknown(Answer.UnknownFilters unknown, String question) {
        List<Piece> pieces = new ArrayList<>();
        for (UnknownFilter filter : unknown.filters()) {
            String unknownName = "I know no " + filter.kind() + " \"" + filter.value() + "\".";
            if (filter.nearest().isEmpty()) {
                pieces.add(new Piece.Prose("", unknownName));
            } else {
                String meant = String.join(" or ", filter.nearest());
                pieces.add(new Piece.Prose("", unknownName + " Did you mean " + meant + "?"));
                pieces.add(new Piece.Buttons(filter.nearest().stream()
                        .map(near -> new Piece.Button(Actions.ASK_EXAMPLE, near, with(near, filter, question), ""))
                        .toList()));
            }
            pieces.add(new Piece.Small("I know: " + String.join(", ", filter.allowed())));
        }
        return pieces;
    }

    private static String with(String near, UnknownFilter filter, String question) {
        return Pattern.compile(Pattern.quote(filter.written()), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(question)
                .replaceFirst(Matcher.quoteReplacement(near));
    }
}
