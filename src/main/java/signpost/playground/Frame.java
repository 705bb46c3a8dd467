package signpost.playground;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands around every page.
 *
 * @param wire how the app is reached
 * @param current the address of the page that is shown
 * @param clockMoves whether the clock can be moved on to what comes next
 */
public record Frame(String app, String wire, List<Link> links, String current, boolean clockMoves) {
    static final String TRAFFIC = "/traffic";

    /** A page that can be gone to. */
    public record Link(String address, String label, boolean direct) {}

    static Frame of(Workspace workspace, Playground.Installed installed, String current) {
        List<Link> links = new ArrayList<>();
        workspace.channels().forEach(it -> links.add(new Link("/channel/" + it.id(), it.label(), it.direct())));
        links.add(new Link(TRAFFIC, "Traffic", false));
        return new Frame(
                installed.manifest().name(),
                installed.wire().label(),
                List.copyOf(links),
                current,
                installed.clockMoves());
    }
}
