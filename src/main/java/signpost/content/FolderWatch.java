package signpost.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls back once a folder has changed and then been quiet for one look, on a thread of its own, until closed.
 *
 * <p>It looks rather than listens, since file events do not cross container mounts and network drives.
 */
public final class FolderWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);

    private final Path folder;
    private final Runnable onChange;
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "folder-watch");
        thread.setDaemon(true);
        return thread;
    });
    private long acted;
    private long seen;

    private FolderWatch(Path folder, Runnable onChange) {
        this.folder = folder;
        this.onChange = onChange;
        this.seen = fingerprint();
    }

    /** Begins to watch; calls back soon, since the folder may have changed before the first look. */
    public static FolderWatch start(Path folder, Duration between, Runnable onChange) {
        FolderWatch watch = new FolderWatch(folder, onChange);
        var unused = watch.looks.scheduleWithFixedDelay(
                watch::look, between.toMillis(), between.toMillis(), TimeUnit.MILLISECONDS);
        return watch;
    }

    private void look() {
        try {
            long now = fingerprint();
            boolean quiet = now == seen;
            seen = now;
            if (quiet && now != acted) {
                acted = now;
                onChange.run();
            }
        } catch (RuntimeException e) {
            // The next look would never come if this one threw.
            LOG.error("Reading the changed content failed", e);
        }
    }

    private long fingerprint() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(FolderWatch::fingerprint).sum();
        } catch (IOException | UncheckedIOException e) {
            // A folder that is gone is one more state that can change.
            return -1;
        }
    }

    private static long fingerprint(Path file) {
        try {
            BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class);
            long times = is.isDirectory() ? 0 : 31 * is.lastModifiedTime().toMillis() + is.size();
            return 31L * file.hashCode() + times;
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public void close() {
        looks.shutdownNow();
    }
}
