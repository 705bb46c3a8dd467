package signpost;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;

/** The library that travels in the jar. */
final class BundledContent {
    private BundledContent() {}

    /** Its folder, which stays open for as long as the process runs. */
    static Path folder() throws IOException {
        URL taxonomy = BundledContent.class.getResource("/content/taxonomy.yml");
        if (taxonomy == null) {
            throw new IOException("There is no content folder here and none in the jar; set SIGNPOST_CONTENT.");
        }
        try {
            URI uri = taxonomy.toURI();
            if ("jar".equals(uri.getScheme())) {
                return FileSystems.newFileSystem(uri, Map.of()).getPath("/content");
            }
            return Path.of(uri).resolveSibling("");
        } catch (URISyntaxException e) {
            throw new IOException("The jar's address cannot be read", e);
        }
    }
}
