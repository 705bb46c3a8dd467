package signpost.slack;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import signpost.reader.Person;

/**
 * What somebody typed behind {@code /signpost}, and where.
 *
 * @param name the person's name, for where an id cannot be shown
 * @param text the plain words of it
 * @param trigger what a view can be opened with, once and within three seconds
 */
public record Command(Person person, String name, String text, String channel, String trigger) {
    static Command of(SlashCommandPayload typed) {
        return new Command(
                new Person(typed.getTeamId(), typed.getUserId()),
                typed.getUserName() == null ? "Somebody" : typed.getUserName(),
                SlackText.plain(typed.getText() == null ? "" : typed.getText()),
                String.valueOf(typed.getChannelId()),
                String.valueOf(typed.getTriggerId()));
    }

    /** Whether it was typed in a conversation of two, where there is nobody to share with. */
    public boolean isDirect() {
        return channel.startsWith("D");
    }
}
