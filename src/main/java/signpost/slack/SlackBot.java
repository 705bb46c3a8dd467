package signpost.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.middleware.builtin.SSLCheck;
import com.slack.api.bolt.middleware.builtin.SingleTeamAuthorization;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.auth.AuthTestResponse;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageChangedEvent;
import com.slack.api.model.event.MessageDeletedEvent;
import com.slack.api.model.event.MessageEvent;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import signpost.inbox.SqliteInbox;
import signpost.inbox.SqliteNotes;
import signpost.inbox.SqliteReplies;
import signpost.inbox.SqliteUninstalls;
import signpost.reader.Person;
import signpost.reader.SqliteReaders;
import signpost.search.Search;
import signpost.slack.card.Actions;
import signpost.slack.card.Message;

/** The bot as Slack meets it: one Bolt app with all its listeners. */
public final class SlackBot implements AutoCloseable {
    /** Slack itself; tests and the playground have a Slack of their own. */
    public static final String SLACK_API_URL = "https://slack.com/api/";

    private static final Logger LOG = LoggerFactory.getLogger(SlackBot.class);
    private static final int NOT_FOUND = 404;
    private static final Duration LOOK = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int CALL_TIMEOUT_MILLIS = 10_000;
    /** As Bolt wants it to be told that what auth.test said never expires. */
    private static final long FOR_GOOD = -1;

    private final Slack slack;
    private final MethodsClient client;
    private final List<Middleware> middleware = new ArrayList<>();
    private final App app;
    private final Work work = new Work(PATIENCE);
    private final Credentials credentials;
    private final Installation installation;
    private final Posting posting;
    private final Once once;
    private final Replies replies;
    private final List<Ability> abilities;
    private final Uninstallation uninstallation;
    private volatile @Nullable SocketLine socket;
    private volatile boolean started;

    /**
     * What Slack gave the app.
     *
     * @param appToken for Socket Mode; empty for HTTP
     * @param signingSecret for HTTP; empty for Socket Mode
     * @param apiUrl where the Web API is, with its last slash
     */
    public record Credentials(String botToken, String appToken, String signingSecret, String apiUrl) {}

    /** What the bot keeps of people. */
    public record Kept(SqliteInbox inbox, SqliteNotes notes, SqliteReaders readers, SqliteUninstalls uninstalls) {}

    /** A bot that answers questions from the search, and whatever else the abilities are. */
    public SlackBot(Credentials credentials, Search search, Kept kept, List<Ability> abilities) {
        this.credentials = credentials;
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(credentials.apiUrl());
        config.setHttpClientCallTimeoutMillis(CALL_TIMEOUT_MILLIS);
        // For its statistics the SDK asks auth.test before the first call of all.
        config.setStatsEnabled(false);
        Stream.of(config, SlackConfig.DEFAULT).forEach(SlackBot::stopCounting);
        this.slack = Slack.getInstance(config);
        this.client = slack.methods(credentials.botToken());
        this.installation = new Installation(credentials.apiUrl());
        AppConfig bolt = AppConfig.builder()
                .slack(slack)
                .singleTeamBotToken(credentials.botToken())
                .authTestCacheExpirationMillis(FOR_GOOD)
                .allEventsApiAutoAckEnabled(true)
                .build();
        this.app = new App(bolt, middleware);
        Answers answers = new Answers(search, kept.readers().preferences()::role);
        this.posting = new Posting(client, slack);
        this.abilities = List.copyOf(abilities);
        SqliteReplies given = kept.notes().replies();
        Dialogue dialogue = new Dialogue(
                answers, search, kept.inbox().lastQuestions(), kept.readers().shown());
        this.replies = new Replies(dialogue, new Replies.Known(kept.inbox(), given), work, posting);
        this.uninstallation = new Uninstallation(kept.uninstalls(), work);
        uninstallation.listen(app);
        this.once = new Once(config, credentials.botToken());
        Desk desk = new Desk(work, posting, new Desk.Asking(client, once), this::homeOpened);
        listen(answers, new FirstMeeting(kept.inbox(), work, posting, this::homeOpened));
        desk.on(app, Actions.ASK_EXAMPLE + "(_\\d+)?", new ExampleButton(answers, posting, desk));
        app.event(MessageChangedEvent.class, new EditedMessage(replies));
        app.event(MessageDeletedEvent.class, new DeletedMessage(given, desk));
        app.blockAction(
                Pattern.compile(Actions.OPEN_CARD + "(_\\d+)?"),
                new OpenCardButton(answers, kept.readers().shown(), given, desk));
        this.abilities.forEach(ability -> ability.listen(app, desk));
    }

    /** Each of the SDK's statistics has a thread that waits for something to count. */
    private static void stopCounting(SlackConfig config) {
        Stream.of(
                        config.getMethodsConfig().getMetricsDatastore(),
                        config.getAuditConfig().getMetricsDatastore(),
                        config.getSCIMConfig().getMetricsDatastore(),
                        config.getSCIM2Config().getMetricsDatastore())
                .forEach(statistics -> statistics.setStatsEnabled(false));
    }

    private void homeOpened(Person person, @Nullable String hash) {
        abilities.forEach(ability -> ability.homeOpened(person, hash));
    }

    private Optional<Message> said(Command command) {
        return abilities.stream()
                .flatMap(ability -> ability.command(command).stream())
                .findFirst();
    }

    /**
     * What stands before our listeners, instead of Bolt's own list, each part of which asks Slack something while a
     * person waits: who the bot is was asked at the start, what another bot wrote no listener answers. Signatures are
     * checked by {@link SignedRequests}, in constant time and by a clock.
     */
    private void admit(AuthTestResponse me) {
        middleware.add(new SSLCheck(null));
        middleware.add(new SingleTeamAuthorization(app.config(), me, null));
        middleware.add(uninstallation::turnAway);
        middleware.add(SlackBot::acknowledgeStrangers);
    }

    /** A press of what no listener knows, such as a button of an older version, shows nobody an error. */
    private static Response acknowledgeStrangers(Request<?> request, Response response, MiddlewareChain chain)
            throws Exception {
        Response answer = chain.next(request);
        return answer.getStatusCode() == NOT_FOUND && request instanceof BlockActionRequest
                ? request.getContext().ack()
                : answer;
    }

    private void listen(Answers answers, FirstMeeting firstMeeting) {
        app.command(AskCommand.COMMAND, new AskCommand(answers, work, replies, this::said));
        app.event(MessageEvent.class, new DirectMessage(replies, firstMeeting));
        app.event(AppMentionEvent.class, new Mention(replies));
        app.event(AppHomeOpenedEvent.class, firstMeeting);
        // Slack opens the address itself, and still wants the press acknowledged.
        app.blockAction(Pattern.compile(Actions.READ_SOURCE + "(_\\d+)?"), (request, context) -> context.ack());
    }

    /**
     * Asks Slack who we are, which tells whether the token is good; while Slack is away, again and again.
     *
     * @throws IOException with a plain sentence, when it is not or the thread is interrupted
     */
    public void start() throws IOException {
        AuthTestResponse me = installation.ofBot(client);
        LOG.info("Slack knows the bot as {} in {}", me.getUser(), me.getTeam());
        uninstallation.installed(me.getTeamId());
        admit(me);
        app.start();
        replies.resume();
        abilities.forEach(Ability::met);
        if (!credentials.appToken().isEmpty()) {
            connect();
        }
        started = true;
    }

    private void connect() throws IOException {
        installation.ofApp(slack.methods(credentials.appToken()));
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
        return started && !uninstallation.isAnyGone() && (line == null || line.isConnected()) && isAccepted();
    }

    /** After a message that Slack did not take, whether it would take one now. */
    private boolean isAccepted() {
        if (posting.trouble().isEmpty()) {
            return true;
        }
        posting.ask();
        return posting.trouble().isEmpty();
    }

    /** The connection's state in words. */
    public String says() {
        SocketLine line = socket;
        if (!started) {
            return installation.says();
        }
        if (uninstallation.isAnyGone()) {
            return Uninstallation.SAYS;
        }
        if (!posting.trouble().isEmpty()) {
            return "did not take the last message (" + posting.trouble() + ")";
        }
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
        once.close();
        try {
            slack.close();
        } catch (Exception e) {
            LOG.warn("Slack's client did not close: {}", e.getMessage());
        }
    }
}
