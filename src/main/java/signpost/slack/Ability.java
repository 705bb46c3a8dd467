package signpost.slack;

import com.slack.api.bolt.App;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import signpost.reader.Person;
import signpost.slack.card.Message;

/** Something that people can do with the bot beyond asking, with listeners of its own. */
public interface Ability {
    /** Registers the listeners, once, before the bot is started. Their action ids are theirs alone. */
    void listen(App app, Desk desk);

    /** Slack was met and takes calls; called once. */
    default void met() {}

    /** What is shown for a command that is no question, if this is one; {@link Message#SILENCE} where a view says it. */
    default Optional<Message> command(Command command) {
        return Optional.empty();
    }

    /**
     * Somebody opened the bot's Home tab; called off the thread that acknowledges.
     *
     * @param hash of the view that they see there, or null where they see none yet
     */
    default void homeOpened(Person person, @Nullable String hash) {}
}
