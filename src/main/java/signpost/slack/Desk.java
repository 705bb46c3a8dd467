package signpost.slack;

import com.slack.api.bolt.App;
import com.slack.api.methods.MethodsClient;
import com.slack.api.model.view.View;
import java.util.regex.Pattern;
import signpost.slack.card.Message;
import signpost.slack.card.Note;

/** What an {@link Ability} works with: time off the listener's thread, and ways to show something. */
public final class Desk {
    private final Work work;
    private final Posting posting;
    private final Once once;
    private final Views views;
    private final People people;
    private final FirstMeeting.HomeOpened home;

    Desk(Work work, Posting posting, Asking asking, FirstMeeting.HomeOpened home) {
        this.work = work;
        this.posting = posting;
        this.once = asking.once();
        this.views = new Views(asking.client());
        this.people = new People(asking.client());
        this.home = home;
    }

    /** The ways to Slack's Web API. */
    record Asking(MethodsClient client, Once once) {}

    /** Runs what nobody waits for. */
    public void run(String what, Runnable task) {
        work.run(what, task);
    }

    public Views views() {
        return views;
    }

    public People people() {
        return people;
    }

    /** For messages that nobody asked for at this moment. */
    public Once once() {
        return once;
    }

    /** What happens on a press, after it was acknowledged. */
    public interface Deed {
        void done(Interaction pressed);
    }

    /**
     * Has a deed done on every press of what has this action id.
     *
     * @param actionId a pattern of its own: of two that match one id, Bolt runs either
     */
    public void on(App app, String actionId, Deed deed) {
        app.blockAction(Pattern.compile(actionId), (request, context) -> {
            Interaction pressed = Interaction.of(request);
            run("The press of " + actionId, () -> deed.done(pressed));
            return context.ack();
        });
    }

    /** Tells who pressed, for their eyes only: below the message, or in a small view over the one they pressed in. */
    public void tell(Interaction pressed, Message message) {
        if (pressed.press().responseUrl().isEmpty()) {
            var unused = views.show(pressed, Note.of(message));
        } else {
            respond(pressed, message, false);
        }
    }

    /** Tells whoever a {@code response_url} belongs to, for their eyes only. */
    public void tell(String address, Message message) {
        var unused = posting.respond(address, message, false);
    }

    /** Puts the message in the place of what was pressed: a view, or a message that only one person sees. */
    public void replace(Interaction pressed, Message message) {
        View view = pressed.view();
        if (view == null) {
            respond(pressed, message, true);
        } else {
            var unused = views.update(view, Note.of(message));
        }
    }

    /** Shows a message where what was pressed stands: to those who see that, but in a channel only to who pressed. */
    public void show(Interaction pressed, Message message) {
        Press press = pressed.press();
        if (pressed.isDirect() && !press.onlyYou()) {
            press.explain(posting, posting.post(new Place(press.channel(), press.threadTs()), message));
        } else {
            tell(pressed, message);
        }
    }

    /** Draws the Home tab anew that was pressed in; a press elsewhere leaves it alone until it is opened. */
    public void drawHome(Interaction pressed) {
        View seen = pressed.view();
        if (seen != null && !pressed.isInModal()) {
            home.opened(pressed.person(), seen.getHash());
        }
    }

    private void respond(Interaction pressed, Message message, boolean replace) {
        pressed.press().respond(posting, message, replace);
    }

    /** Shows a message to the channel in which one person saw what was pressed; whether it went well. */
    public boolean share(Interaction pressed, Message message) {
        return posting.share(pressed.press().address(), message).equals(Posting.DONE);
    }

    /** Takes away what was pressed, which only one person sees. */
    public void withdraw(Interaction pressed) {
        var unused = posting.withdraw(pressed.press().address());
    }

    /** Puts the message in the place of what was pressed, which all see; tells who pressed where that cannot be. */
    void update(Interaction pressed, Message message) {
        Press press = pressed.press();
        press.explain(posting, posting.update(press.channel(), press.ts(), message));
    }

    /** Deletes a message of the bot's; whether it is gone. */
    public boolean delete(String channel, String ts) {
        return posting.delete(channel, ts).equals(Posting.DONE);
    }
}
