package signpost.server;

import java.util.List;
import java.util.Map;

/** Answers one posted request. */
public interface Endpoint {
    Reply handle(Map<String, List<String>> headers, byte[] body);

    /** What goes back. */
    record Reply(int status, String contentType, String body) {}
}
