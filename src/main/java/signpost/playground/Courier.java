package signpost.playground;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Takes to the app, in the background, what the workspace has to tell it. Safe for use by many threads. */
final class Courier implements AutoCloseable {
    private final Workspace workspace;
    private final AppManifest manifest;
    private final AppLine line;
    private final Phaser underWay = new Phaser(1);
    private final ExecutorService background = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "playground-event");
        thread.setDaemon(true);
        return thread;
    });

    Courier(Workspace workspace, AppManifest manifest, AppLine line) {
        this.workspace = workspace;
        this.manifest = manifest;
        this.line = line;
    }

    /** Sends an event if the app's manifest asks for that kind. */
    void tellApp(String kind, ObjectNode event) {
        if (manifest.events().contains(kind)) {
            Delivery delivery = Delivery.event(Payloads.callback(event));
            inBackground(() -> line.deliver(delivery));
        }
    }

    /** Sends what somebody did, and says in the channel what went wrong. */
    void interaction(ObjectNode payload, String channel, @Nullable String threadTs) {
        inBackground(() -> {
            AppLine.Outcome outcome = deliver(Delivery.interaction(payload));
            if (!outcome.acknowledged()) {
                tellYou(channel, threadTs, "The app did not take the press: " + outcome.body());
            }
        });
    }

    /** Sends it and waits for the acknowledgement. */
    AppLine.Outcome deliver(Delivery delivery) {
        return line.deliver(delivery);
    }

    /** Has the workspace itself say something that only you see. */
    void tellYou(String channel, @Nullable String threadTs, String what) {
        workspace.post(channel, new Workspace.Draft(ChatMessage.Author.WORKSPACE, what, null, threadTs, true));
    }

    void inBackground(Runnable task) {
        underWay.register();
        background.execute(() -> {
            try {
                task.run();
            } finally {
                underWay.arriveAndDeregister();
            }
        });
    }

    /** Waits until the app has taken everything that was sent to it. */
    void finish() {
        underWay.arriveAndAwaitAdvance();
    }

    @Override
    public void close() {
        background.shutdownNow();
    }
}
