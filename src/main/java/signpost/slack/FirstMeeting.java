package signpost.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.handler.BoltEventHandler;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;
import org.jspecify.annotations.Nullable;
import signpost.inbox.SqliteInbox;
import signpost.reader.Person;
import signpost.slack.card.Guide;

/**
 * The first time that somebody opens the conversation with the bot, or writes in it: it says what it is, once.
 *
 * @see <a href="https://docs.slack.dev/reference/events/app_home_opened">app_home_opened</a>
 */
final class FirstMeeting implements BoltEventHandler<AppHomeOpenedEvent> {
    private final SqliteInbox inbox;
    private final Work work;
    private final Posting posting;
    private final HomeOpened home;

    /** What is done when somebody opens the Home tab; {@code hash} is that of the view they see there, if any. */
    interface HomeOpened {
        void opened(Person person, @Nullable String hash);
    }

    FirstMeeting(SqliteInbox inbox, Work work, Posting posting, HomeOpened home) {
        this.home = home;
        this.inbox = inbox;
        this.work = work;
        this.posting = posting;
    }

    @Override
    public Response apply(EventsApiPayload<AppHomeOpenedEvent> payload, EventContext context) {
        AppHomeOpenedEvent opened = payload.getEvent();
        if ("messages".equals(opened.getTab())) {
            greet(payload.getTeamId(), opened.getUser(), opened.getChannel());
        }
        if ("home".equals(opened.getTab())) {
            Person person = new Person(payload.getTeamId(), opened.getUser());
            String hash = opened.getView() == null ? null : opened.getView().getHash();
            work.run("A Home tab", () -> home.opened(person, hash));
        }
        return context.ack();
    }

    void greet(String team, String person, String channel) {
        // All of it off the listener's thread: a database that does not answer must not hold up the question.
        work.run("A greeting", () -> {
            if (inbox.greet(team, person)) {
                var unused = posting.post(new Place(channel, null), Guide.welcome());
            }
        });
    }
}
