package signpost.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.playground.block.Json;

final class TrafficTest {
    private final Traffic traffic = new Traffic(Clock.fixed(Instant.ofEpochSecond(1_795_340_000), ZoneOffset.UTC));

    private Traffic.Line event(String type) {
        Delivery delivery =
                Delivery.event(Json.object().set("event", Json.object().put("type", type)));
        return traffic.sent(delivery, delivery.payload());
    }

    @Test
    void theLastTwoHundredAreKept() {
        Traffic.Line first = event("first");
        for (int i = 0; i < 200; i++) {
            event("later");
        }
        assertThat(traffic.after(0)).hasSize(200).noneMatch(line -> line.name().equals("first"));
        assertThat(traffic.line(first.number())).isEmpty();
    }

    @Test
    void aPageIsGivenWhatItDoesNotHaveNewestFirst() {
        Traffic.Line first = event("first");
        event("second");
        event("third");
        assertThat(traffic.after(first.number())).extracting(Traffic.Line::name).containsExactly("third", "second");
    }

    @Test
    void anAcknowledgementThatDidNotComeSaysWhy() {
        traffic.acknowledged(event("app_mention"), new AppLine.Outcome(false, "operation_timeout"));
        TrafficView.Line shown = TrafficView.of(traffic.after(0)).lines().get(0);
        assertThat(List.of(shown.kind(), shown.name(), shown.status(), shown.took()))
                .containsExactly("acknowledgement", "app_mention", "operation_timeout", "0.0 ms");
        assertThat(shown.toApp()).isFalse();
    }

    @Test
    void whatWasPressedIsNotDeliveredAgain() {
        Delivery press = Delivery.interaction(Json.object().put("type", "block_actions"));
        traffic.sent(press, press.payload());
        event("message");
        assertThat(TrafficView.of(traffic.after(0)).lines())
                .extracting(TrafficView.Line::repeatable)
                .containsExactly(true, false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"token\": \"SECRET\"}",
                "{\"headers\": {\"X-Slack-Signature\": \"v0=SECRET\"}}",
                "{\"Authorization\": \"Bearer SECRET\"}",
                "{\"text\": \"my token is xoxb-1-SECRET\"}",
                "[{\"deep\": [\"xapp-SECRET\"]}]",
                "{\"blocks\": \"[{\\\"text\\\": \\\"xoxp-SECRET\\\"}]\"}",
                "{\"url\": \"ws://127.0.0.1:3000/socket?ticket=SECRET\"}",
                "{\"response_url\": \"http://127.0.0.1:3000/response/SECRET\"}"
            })
    void secretsAreHidden(String json) {
        assertThat(Masked.of(Json.parse(json).orElseThrow()).toString())
                .contains("(hidden)")
                .doesNotContain("SECRET");
    }

    @Test
    void theRestIsShownAndJsonWithinATextIsUnfolded() {
        String json =
                "{\"text\": \"[not JSON\", \"blocks\": \"[{\\\"type\\\":\\\"divider\\\"}]\", \"n\": 1, \"b\": null}";
        assertThat(Masked.of(Json.parse(json).orElseThrow()).toString())
                .isEqualTo("{\"text\":\"[not JSON\",\"blocks\":[{\"type\":\"divider\"}],\"n\":1,\"b\":null}");
    }
}
