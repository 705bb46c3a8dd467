package signpost.slack.tip;

import java.util.Optional;
import java.util.regex.Pattern;
import signpost.reader.Person;
import signpost.slack.Interaction;
import signpost.tips.Spot;

/** Where tips come, as presses and forms name it: always in the presser's own workspace. */
final class Spots {
    private static final Pattern CHANNEL = Pattern.compile("[CG][A-Z0-9]{2,30}");

    private Spots() {}

    /** Where somebody typed or pressed something; in a conversation of two that is their own. */
    static Spot of(Person person, String channel) {
        return new Spot(person.team(), channel.startsWith("D") ? person.id() : channel);
    }

    static Spot of(Interaction pressed) {
        return of(pressed.person(), pressed.press().channel());
    }

    /** What a button or a form carries, unless it is no channel and not the presser's own. */
    static Optional<Spot> carried(Person person, String channel) {
        return CHANNEL.matcher(channel).matches() || channel.equals(person.id())
                ? Optional.of(new Spot(person.team(), channel))
                : Optional.empty();
    }
}
