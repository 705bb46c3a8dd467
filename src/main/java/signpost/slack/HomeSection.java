package signpost.slack;

import java.util.List;
import signpost.reader.Person;
import signpost.slack.card.Piece;

/** A part of the Home tab that belongs to another ability than the tab itself. */
public interface HomeSection {
    /** Drawn anew whenever the tab is. */
    List<Piece> of(Person person);
}
