package signpost.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** A file of the content folder as it was read: a hash at once, a text when it is asked for. */
final class ContentFile {
    private static final long MAX_BYTES = 256 * 1024;

    private final String path;
    private final byte[] bytes;

    private ContentFile(String path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes;
    }

    /** Reads the file at a path within the folder. */
    static ContentFile read(Path root, String path) throws IOException {
        Path file = root.resolve(path);
        if (Files.size(file) > MAX_BYTES) {
            throw new IOException("larger than " + MAX_BYTES / 1024 + " KB");
        }
        return new ContentFile(path, Files.readAllBytes(file));
    }

    /** SHA-256 of the bytes, in hexadecimal. */
    String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** The text, or a problem where the bytes are none. */
    Optional<String> text(List<Problem> problems) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            problems.add(new Problem(path, 1, "is not UTF-8 text"));
            return Optional.empty();
        }
    }
}
