package signpost.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import signpost.inbox.SqliteInbox;
import signpost.search.Search;
import signpost.slack.card.Actions;

/** The bot as Slack meets it: one Bolt app with all its listeners. */
public final class SlackBot implements AutoCloseable {
    /** Slack itself; tests and the playground have a Slack of their own. */
    public static final String SLACK_API_URL = "https://slack.com/api/";

    private static final Logger LOG = LoggerFactory.getLogger(SlackBot.class);
    private static final Duration LOOK = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int CALL_TIMEOUT_MILLIS = 10_000;

    private final Slack slack;
    private final App app;
    private final Work work = new Work(PATIENCE);
    private final Credentials credentials;
    private final Replies replies;
    private volatile @Nullable SocketLine socket;

    /**
     * What Slack gave the app.
     *
     * @param appToken for Socket Mode; empty for HTTP
     * @param signingSecret for HTTP; empty for Socket Mode
     * @param apiUrl where the Web API is, with its last slash
     */
    public record Credentials(String botToken, String appToken, String signingSecret, String apiUrl) {}

    public SlackBot(Credentials credentials, Search search, SqliteInbox inbox) {
        this.credentials = credentials;
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(credentials.apiUrl());
        config.setHttpClientCallTimeoutMillis(CALL_TIMEOUT_MILLIS);
        this.slack = Slack.getInstance(config);
        this.app = new App(AppConfig.builder()
                .slack(slack)
                .singleTeamBotToken(credentials.botToken())
                .signingSecret(credentials.signingSecret())
                // Our own check stands in front of every request; Bolt's compares in variable time and has no clock.
                .requestVerificationEnabled(false)
                .authTestCacheEnabled(true)
                .allEventsApiAutoAckEnabled(true)
                .build());
        Answers answers = new Answers(search);
        this.replies = new Replies(answers, inbox, work);
        listen(answers, new FirstMeeting(inbox, work));
    }

    private void listen(Answers answers, FirstMeeting firstMeeting) {
        app.command(AskCommand.COMMAND, new AskCommand(answers, work));
        app.event(MessageEvent.class, new DirectMessage(replies, firstMeeting));
        app.event(AppMentionEvent.class, new Mention(replies));
        app.event(AppHomeOpenedEvent.class, firstMeeting);
        app.blockAction(Pattern.compile(Actions.OPEN_CARD + "(_\\d+)?"), new OpenCardButton(answers, work));
        app.blockAction(Pattern.compile(Actions.ASK_EXAMPLE + "(_\\d+)?"), new ExampleButton(answers, work));
        // Slack opens the address itself, and still wants the press acknowledged.
        app.blockAction(Pattern.compile(Actions.READ_SOURCE + "(_\\d+)?"), (request, context) -> context.ack());
    }

    /**
     * Asks Slack who we are, which tells whether the token is good.
     *
     * @throws IOException with a plain sentence, when it is not or Slack cannot be reached
     */
    public void start() throws IOException {
        try {
            var answer = slack.methods(credentials.botToken()).authTest(it -> it);
            if (!answer.isOk()) {
                throw new RefusedBySlack("Slack does not accept SLACK_BOT_TOKEN (" + answer.getError()
                        + "). Copy the bot token from your app's page, OAuth & Permissions.");
            }
            LOG.info("Slack knows the bot as {} in {}", answer.getUser(), answer.getTeam());
            app.start();
            replies.resume(slack.methods(credentials.botToken()));
            if (!credentials.appToken().isEmpty()) {
                connect();
            }
        } catch (RefusedBySlack e) {
            throw e;
        } catch (IOException | SlackApiException e) {
            throw new RefusedBySlack("Slack cannot be reached at " + credentials.apiUrl() + ": " + e.getMessage());
        }
    }

    private void connect() throws IOException, SlackApiException {
        var answer = slack.methods(credentials.appToken()).appsConnectionsOpen(it -> it);
        if (!answer.isOk()) {
            throw new RefusedBySlack("Slack does not accept SLACK_APP_TOKEN (" + answer.getError()
                    + "). Make one under Basic Information, App-Level Tokens, with the scope connections:write.");
        }
        SocketLine made = new SocketLine(app, credentials.appToken(), LOOK);
        socket = made;
        try {
            made.start();
        } catch (Exception e) {
            throw new RefusedBySlack("Socket Mode could not be started: " + e.getMessage());
        }
    }

    /** Whether Slack can reach the bot, as far as the bot can know. */
    public boolean isConnected() {
        SocketLine line = socket;
        return line == null || line.isConnected();
    }

    /** The connection's state in words. */
    public String says() {
        SocketLine line = socket;
        return line == null ? "accepts the bot" : line.says();
    }

    App app() {
        return app;
    }

    /** The way in for requests over HTTP. */
    public SignedRequests signedRequests(Clock clock) {
        return new SignedRequests(app, credentials.signingSecret(), clock);
    }

    /** Finishes the answers in hand, for at most 10 s, then lets go of everything. */
    @Override
    public void close() {
        SocketLine line = socket;
        if (line != null) {
            line.close();
        }
        work.close();
        app.stop();
        try {
            slack.close();
        } catch (Exception e) {
            LOG.warn("Slack's client did not close: {}", e.getMessage());
        }
    }
}
