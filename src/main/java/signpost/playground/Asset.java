package signpost.playground;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * A file that the pages load, held in memory.
 *
 * <p>Javalin's own static files open the jar as a file system, and keep an index of all that is in it: 40 MB, for the
 * 60 KB that are served here.
 */
final class Asset {
    private static final String CSS = "text/css; charset=utf-8";
    private static final String SCRIPT = "text/javascript; charset=utf-8";
    private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.4/dist/htmx.min.js";

    private final String type;
    private final byte[] content;
    private final String tag;

    private Asset(String type, byte[] content) {
        this.type = type;
        this.content = content;
        this.tag = '"' + hash(content) + '"';
    }

    static void routes(JavalinConfig config) {
        config.routes.get("/playground.css", read(CSS, "/playground/playground.css")::serve);
        config.routes.get("/playground.js", read(SCRIPT, "/playground/playground.js")::serve);
        config.routes.get("/htmx.js", read(SCRIPT, HTMX)::serve);
    }

    private static Asset read(String type, String resource) {
        try (InputStream stream = Asset.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is missing from the jar");
            }
            return new Asset(type, stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve(Context context) {
        // A browser keeps its copy and asks whether it is still the right one.
        context.header("Cache-Control", "no-cache").header("ETag", tag);
        if (tag.equals(context.header("If-None-Match"))) {
            context.status(304);
        } else {
            context.contentType(type).result(content);
        }
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 16);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
