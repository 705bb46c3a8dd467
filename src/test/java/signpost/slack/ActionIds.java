package signpost.slack;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The action id of everything that can be pressed, as the bot listens for it. */
public final class ActionIds {
    private static final String NUMBERED = "(_\\d+)?";

    private ActionIds() {}

    public static List<String> all() throws Exception {
        return ManifestTest.handlers("blockActionHandlers").keySet().stream()
                .flatMap(it -> Arrays.stream(
                        ((Pattern) it).pattern().replace(NUMBERED, "").split("\\|", -1)))
                .sorted()
                .toList();
    }
}
