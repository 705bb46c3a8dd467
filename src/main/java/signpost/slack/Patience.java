package signpost.slack;

import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Waits as long as Slack says when there was too much, and tries again what certainly did not arrive.
 *
 * <p>Slack counts by method and workspace, so one that was told to wait holds up the others of its method, and no more.
 *
 * @see <a href="https://docs.slack.dev/apis/web-api/rate-limits">Rate limits</a>
 */
final class Patience {
    private static final Logger LOG = LoggerFactory.getLogger(Patience.class);
    static final int TOO_MANY = 429;
    /** How long to wait where Slack does not say. */
    static final Duration UNTOLD = Duration.ofSeconds(1);

    private static final int CONNECTS = 4;
    /** Longer than that, nobody waits for an answer. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Map<String, Long> openFrom = new ConcurrentHashMap<>();

    /** One call; Slack's error, or empty when it went well. */
    interface Call {
        String make() throws IOException, SlackApiException;
    }

    /** @throws CancellationException when the program is stopped while the call waits, and so was not made */
    String with(String method, Call call) throws IOException, SlackApiException {
        long began = System.nanoTime();
        for (int failed = 0; ; ) {
            await(method);
            try {
                return call.make();
            } catch (SlackApiException e) {
                Duration told = retryAfter(e);
                if (e.getResponse().code() != TOO_MANY
                        || elapsed(began).plus(told).compareTo(LONGEST) > 0) {
                    throw e;
                }
                hold(method, told);
            } catch (ConnectException | UnknownHostException e) {
                failed++;
                if (failed == CONNECTS) {
                    throw e;
                }
                hold(method, Duration.ofSeconds(failed));
            }
        }
    }

    /** Holds the method's calls up for so long from now. */
    void hold(String method, Duration time) {
        LOG.warn("{} waits {} s", method, time.toSeconds());
        openFrom.merge(method, System.nanoTime() + time.toNanos(), (one, other) -> one - other > 0 ? one : other);
    }

    private void await(String method) {
        Long from = openFrom.get(method);
        long nanos = from == null ? 0 : from - System.nanoTime();
        if (nanos > 0) {
            try {
                TimeUnit.NANOSECONDS.sleep(nanos);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException("stopped while waiting for Slack");
            }
        }
    }

    private static Duration elapsed(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    static Duration retryAfter(SlackApiException e) {
        String seconds = e.getResponse().header("Retry-After");
        boolean told = seconds != null && seconds.matches("\\d{1,6}");
        return told ? Duration.ofSeconds(Math.max(1, Long.parseLong(seconds))) : UNTOLD;
    }
}
