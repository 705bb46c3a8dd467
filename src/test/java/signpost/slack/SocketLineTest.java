package signpost.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.util.thread.DaemonThreadExecutorServiceProvider;
import com.slack.api.util.thread.ExecutorServiceProvider;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import signpost.playground.Playground;
import signpost.playground.SmallSlack;
import signpost.playground.Wiretap;

/** The line in Socket Mode where the SDK's own monitor is dead, so that only our watch is left. */
final class SocketLineTest {
    private static final Duration BETWEEN = Duration.ofMillis(200);

    private final SmallSlack slack = SmallSlack.start(Playground.Wire.SOCKET_MODE);
    private final List<SocketLine> lines = new ArrayList<>();

    /** Gives the SDK a monitor that never looks, as one does that met an error. */
    private static final class DeadMonitor implements ExecutorServiceProvider {
        private final ExecutorServiceProvider others = DaemonThreadExecutorServiceProvider.getInstance();

        @Override
        public ExecutorService createThreadPoolExecutor(String name, int size) {
            return others.createThreadPoolExecutor(name, size);
        }

        @Override
        public ScheduledExecutorService createThreadScheduledExecutor(String name) {
            return name.contains("session-monitor") ? new NeverLooks() : others.createThreadScheduledExecutor(name);
        }
    }

    private static final class NeverLooks extends ScheduledThreadPoolExecutor {
        NeverLooks() {
            super(1);
        }

        @Override
        public ScheduledFuture<?> scheduleWithFixedDelay(Runnable task, long first, long delay, TimeUnit unit) {
            return schedule(task, 1, TimeUnit.DAYS);
        }
    }

    private SocketLine line(String appToken) {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(slack.address() + "/api/");
        App app = new App(AppConfig.builder()
                .slack(Slack.getInstance(config))
                .singleTeamBotToken(slack.botToken())
                .executorServiceProvider(new DeadMonitor())
                .build());
        SocketLine line = new SocketLine(app, appToken, BETWEEN);
        lines.add(line);
        return line;
    }

    private SocketLine connected() throws Exception {
        SocketLine line = line(slack.appToken());
        line.start();
        await(line::isConnected);
        return line;
    }

    private static void await(Callable<Boolean> wanted) throws Exception {
        for (int i = 0; i < 1000 && !wanted.call(); i++) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        assertThat(wanted.call()).isTrue();
    }

    @AfterEach
    void stop() {
        lines.forEach(SocketLine::close);
        slack.close();
    }

    @Test
    void aDeadConnectionIsSaidToBeDeadAndMadeAnew() throws Exception {
        SocketLine line = connected();
        slack.cutSockets();
        await(() -> !line.isConnected());
        assertThat(line.says()).contains("dead");
        await(line::isConnected);
        assertThat(slack.connections()).isEqualTo(1);
        assertThat(line.says()).isEqualTo("connected");
    }

    @Test
    void aRefusalInBetweenIsSaidAndOutlived() throws Exception {
        SocketLine line = connected();
        for (int i = 0; i < 3; i++) {
            slack.api().nextAnswers("apps.connections.open", "internal_error");
        }
        slack.cutSockets();
        await(() -> line.says().contains("Slack does not open a connection (internal_error)"));
        assertThat(line.isConnected()).isFalse();
        await(line::isConnected);
        assertThat(slack.connections()).isEqualTo(1);
    }

    @Test
    void aTokenThatSlackRefusesIsAPlainSentence() {
        assertThatThrownBy(() -> line("xapp-wrong").start())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("does not accept SLACK_APP_TOKEN (invalid_auth)");
    }

    @Test
    void aSecondProcessOnOneTokenIsNamed() throws Exception {
        SocketLine first = connected();
        SocketLine second = connected();
        await(() -> second.says().contains("Slack counts 2 connections with this SLACK_APP_TOKEN"));
        assertThat(first.says()).isEqualTo("connected");
    }

    @Test
    void aRefreshedConnectionIsNotTakenForASecondProcess() throws Exception {
        SocketLine line = connected();
        Wiretap wire = slack.wiretap();
        slack.refreshSockets();
        wire.await("connection hello");
        await(() -> slack.connections() == 1);
        assertThat(line.says()).isEqualTo("connected");
    }

    @Test
    void tooManyConnectionsAreNamedAndNotTriedAgainAtOnce() throws Exception {
        for (int i = 0; i < 10; i++) {
            connected();
        }
        SocketLine eleventh = line(slack.appToken());
        eleventh.start();
        await(() -> eleventh.says().contains("too_many_websockets"));
        await(() -> !eleventh.isConnected());
        int calls = slack.api().made().size();
        TimeUnit.MILLISECONDS.sleep(BETWEEN.toMillis() / 2);
        assertThat(slack.api().made().size() - calls).isLessThanOrEqualTo(1);
        lines.get(0).close();
        await(eleventh::isConnected);
    }
}
