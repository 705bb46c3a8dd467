package signpost.slack;

import java.util.stream.Stream;

/** What the log may say of a fault of ours: its message could hold somebody's words. */
final class Faults {
    private Faults() {}

    /** The kind of the fault that was at the root, and the line of ours that it came from. */
    static String place(Throwable fault) {
        Throwable cause = fault.getCause();
        if (cause != null && cause != fault) {
            return place(cause);
        }
        return Stream.of(fault.getStackTrace())
                .filter(line -> line.getClassName().startsWith("signpost."))
                .findFirst()
                .map(line -> fault.getClass().getName() + " at " + line)
                .orElse(fault.getClass().getName());
    }
}
