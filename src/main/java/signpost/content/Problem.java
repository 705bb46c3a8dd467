package signpost.content;

/**
 * Something that a person should mend in the content folder.
 *
 * @param line counted from 1
 */
public record Problem(String path, int line, String message) {
    @Override
    public String toString() {
        return path + ":" + line + ": " + message;
    }
}
