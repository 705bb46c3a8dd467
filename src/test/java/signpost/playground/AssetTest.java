package signpost.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AssetTest {
    @ParameterizedTest
    @CsvSource({
        "/htmx.js, text/javascript, htmx",
        "/playground.js, text/javascript, EventSource",
        "/playground.css, text/css, .workspace"
    })
    void aFileIsServedWithItsTypeAndNotTwice(String path, String type, String word) throws Exception {
        try (SmallSlack slack = SmallSlack.start()) {
            HttpRequest.Builder request = HttpRequest.newBuilder(slack.address().resolve(path));
            HttpResponse<String> first = get(request);
            assertThat(first.statusCode()).isEqualTo(200);
            assertThat(first.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
            assertThat(first.body()).contains(word);
            String tag = first.headers().firstValue("ETag").orElseThrow();
            HttpResponse<String> second = get(request.header("If-None-Match", tag));
            assertThat(second.statusCode()).isEqualTo(304);
            assertThat(second.body()).isEmpty();
        }
    }

    private static HttpResponse<String> get(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
