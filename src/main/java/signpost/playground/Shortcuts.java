package signpost.playground;

/**
 * Calls up what the app offers in the menus.
 *
 * @see <a href="https://docs.slack.dev/interactivity/implementing-shortcuts">Shortcuts</a>
 */
final class Shortcuts {
    private final Workspace workspace;
    private final AppManifest manifest;
    private final Interactions interactions;
    private final Courier courier;

    Shortcuts(Workspace workspace, AppManifest manifest, Interactions interactions, Courier courier) {
        this.workspace = workspace;
        this.manifest = manifest;
        this.interactions = interactions;
        this.courier = courier;
    }

    private boolean has(String callbackId, boolean onMessage) {
        return manifest.shortcuts().stream()
                .anyMatch(it -> it.onMessage() == onMessage && it.callbackId().equals(callbackId));
    }

    void global(String callbackId) {
        if (has(callbackId, false)) {
            courier.interaction(interactions.shortcut(callbackId, workspace.now()), Workspace.DIRECT, null);
        }
    }

    /** Calls one up on a message; none can be on what only you see. */
    void onMessage(String callbackId, Channel channel, String ts) {
        workspace
                .find(channel.id(), ts)
                .filter(message -> has(callbackId, true) && !message.onlyYou())
                .ifPresent(message -> courier.interaction(
                        interactions.messageShortcut(callbackId, channel, message, workspace.now()),
                        channel.id(),
                        message.threadTs()));
    }
}
