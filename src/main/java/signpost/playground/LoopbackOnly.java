package signpost.playground;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.net.URI;
import java.util.Set;

/**
 * Turns away what another website makes a browser send here: a request must name this machine as its host, and, where
 * it says so, come from a page of ours.
 */
final class LoopbackOnly {
    private static final Set<String> HERE = Set.of("127.0.0.1", "localhost");

    private LoopbackOnly() {}

    static void check(Context context) {
        String origin = context.header("Origin");
        if (!isHere("http://" + context.header("Host")) || (origin != null && !isHere(origin))) {
            throw new ForbiddenResponse("The playground is for this machine only.");
        }
    }

    private static boolean isHere(String address) {
        try {
            String host = URI.create(address).getHost();
            return host != null && HERE.contains(host);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
