package signpost.slack.card;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import signpost.search.Match;

/** Says which cards stand higher because of the asker's role. */
final class RoleLine {
    private RoleLine() {}

    /** The line for the cards that are shown, where any of them does. */
    static Optional<Piece> of(List<Match> shown) {
        List<Match> lifted =
                shown.stream().filter(match -> !match.liftedFor().isEmpty()).toList();
        if (lifted.isEmpty()) {
            return Optional.empty();
        }
        String titles = lifted.stream()
                .map(match -> '"' + match.article().title() + '"')
                .collect(joining(", "));
        return Optional.of(new Piece.Small("A little nearer the top because you said you are "
                + withArticle(lifted.get(0).liftedFor()) + ": " + titles));
    }

    private static String withArticle(String role) {
        return ("AEIO".indexOf(role.charAt(0)) >= 0 ? "an " : "a ") + role;
    }
}
