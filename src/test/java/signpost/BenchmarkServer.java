package signpost;

import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import signpost.benchmark.Benchmarks;
import signpost.language.Words;
import signpost.search.Search;
import signpost.server.Endpoint;
import signpost.server.HttpServer;
import signpost.slack.SignedRequests;
import signpost.slack.SlackBot;

/** Ours and the bare one on one server, so that both are measured in one run. */
public final class BenchmarkServer {
    private BenchmarkServer() {}

    /** The settings come from the environment, as for the program itself. */
    public static void main(String[] arguments) throws IOException {
        Settings settings = Settings.from(Map.copyOf(System.getenv()), false);
        SlackBot bot = Bots.make(
                new SlackBot.Credentials(
                        settings.slack().botToken(),
                        "",
                        settings.slack().signingSecret(),
                        settings.slack().apiUrl()),
                new Search(new Words(), Signpost.loader(settings).load()));
        bot.start();
        SignedRequests requests = bot.signedRequests(Clock.systemUTC());
        Endpoint bare = Benchmarks.bare(
                settings.slack().botToken(),
                settings.slack().signingSecret(),
                settings.slack().apiUrl());
        HttpServer server = new HttpServer()
                .endpoint("/slack/events", (headers, body) -> {
                    var reply = requests.handle(headers, body);
                    return new Endpoint.Reply(reply.status(), reply.contentType(), reply.body());
                })
                .endpoint("/bare", bare);
        server.start(settings.host(), settings.port());
    }
}
