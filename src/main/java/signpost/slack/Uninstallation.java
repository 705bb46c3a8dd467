package signpost.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import signpost.inbox.SqliteUninstalls;
import signpost.slack.card.AnswerCards;

/**
 * A workspace takes the bot out, or the bot's token away: from then on nothing is done for it, until a start with a
 * token that Slack accepts there.
 *
 * @see <a href="https://docs.slack.dev/reference/events/app_uninstalled">app_uninstalled</a>
 * @see <a href="https://docs.slack.dev/reference/events/tokens_revoked">tokens_revoked</a>
 */
final class Uninstallation {
    static final String SAYS = "the workspace took the bot out; install it again and start it with the new token";

    private static final Logger LOG = LoggerFactory.getLogger(Uninstallation.class);
    private static final String NOT_BACK =
            Only.you(AnswerCards.sentence("I was taken out of this workspace, and am not back yet: whoever looks after"
                    + " me has to start me with the new token."));

    private final SqliteUninstalls uninstalls;
    private final Work work;
    private final Set<String> gone = ConcurrentHashMap.newKeySet();

    Uninstallation(SqliteUninstalls uninstalls, Work work) {
        this.uninstalls = uninstalls;
        this.work = work;
    }

    void listen(App app) {
        app.event(AppUninstalledEvent.class, (payload, context) -> {
            stop(payload.getTeamId());
            return context.ack();
        });
        app.event(TokensRevokedEvent.class, (payload, context) -> {
            var bots = payload.getEvent().getTokens().getBot();
            // A person's token is none of ours.
            if (bots != null && !bots.isEmpty()) {
                stop(payload.getTeamId());
            }
            return context.ack();
        });
    }

    private void stop(String team) {
        gone.add(team);
        LOG.warn("{} ({})", SAYS, team);
        work.run("An uninstallation", () -> uninstalls.note(team));
    }

    /** Slack accepts the bot's token in this workspace. */
    void installed(String team) {
        uninstalls.installed(team);
    }

    boolean isAnyGone() {
        return !gone.isEmpty();
    }

    /** Acknowledges what comes from a workspace that took the bot out, and goes no further with it. */
    Response turnAway(Request<?> request, Response response, MiddlewareChain chain) throws Exception {
        String team = request.getContext().getTeamId();
        if (team == null || !gone.contains(team)) {
            return chain.next(request);
        }
        return request instanceof SlashCommandRequest
                ? Response.builder()
                        .statusCode(200)
                        .contentType("application/json; charset=utf-8")
                        .body(NOT_BACK)
                        .build()
                : request.getContext().ack();
    }
}
