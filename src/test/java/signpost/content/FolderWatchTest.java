package signpost.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FolderWatchTest {
    private static final Duration OFTEN = Duration.ofMillis(20);

    private final Path root;
    private final CardFiles files;
    private final Semaphore calls = new Semaphore(0);

    FolderWatchTest(@TempDir Path folder) {
        root = folder;
        files = CardFiles.in(folder);
    }

    /** A watch that has had its first look. */
    private FolderWatch watching(Path folder, Duration between, Runnable onChange) throws InterruptedException {
        FolderWatch watch = FolderWatch.start(folder, between, onChange);
        assertThat(called()).as("called back after the first look").isTrue();
        return watch;
    }

    private boolean called() throws InterruptedException {
        return calledWithin(Duration.ofSeconds(10));
    }

    private boolean calledWithin(Duration time) throws InterruptedException {
        return calls.tryAcquire(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Test
    void itCallsBackOnceForWhatIsThereAndThenOnlyForChanges() throws InterruptedException {
        try (FolderWatch watch = watching(root, OFTEN, calls::release)) {
            assertThat(watch).isNotNull();
            assertThat(calledWithin(OFTEN.multipliedBy(6))).isFalse();
        }
    }

    @Test
    void aNewFileInANewNestedFolderIsSeen() throws InterruptedException {
        try (FolderWatch watch = watching(root, OFTEN, calls::release)) {
            assertThat(watch).isNotNull();
            files.write("articles/new/deeper/a.md", "new");
            assertThat(called()).isTrue();
        }
    }

    @Test
    void aChangedFileAndADeletedOneAreSeen() throws InterruptedException {
        files.write("articles/a.md", "old");
        try (FolderWatch watch = watching(root, OFTEN, calls::release)) {
            assertThat(watch).isNotNull();
            files.write("articles/a.md", "newer");
            assertThat(called()).isTrue();
            files.delete("articles/a.md");
            assertThat(called()).isTrue();
        }
    }

    @Test
    void aBurstOfChangesCallsBackOnceAndOnlyWhenItIsOver() throws InterruptedException {
        Duration pause = Duration.ofMillis(150);
        try (FolderWatch watch = watching(root, pause, calls::release)) {
            assertThat(watch).isNotNull();
            for (int i = 0; i < 30; i++) {
                files.write("articles/" + i + ".md", "text");
                assertThat(calledWithin(Duration.ofMillis(15)))
                        .as("during the burst")
                        .isFalse();
            }
            assertThat(called()).isTrue();
            assertThat(calledWithin(pause.multipliedBy(3))).as("a second time").isFalse();
        }
    }

    @Test
    void aCallbackThatFailsDoesNotEndTheWatch() throws InterruptedException {
        Runnable failing = () -> {
            calls.release();
            throw new IllegalStateException("thrown on purpose by the test");
        };
        try (FolderWatch watch = watching(root, OFTEN, failing)) {
            assertThat(watch).isNotNull();
            files.write("articles/b.md", "two");
            assertThat(called()).isTrue();
        }
    }

    @Test
    void aFolderThatComesBackIsSeen() throws InterruptedException {
        Path later = root.resolve("later");
        try (FolderWatch watch = watching(later, OFTEN, calls::release)) {
            assertThat(watch).isNotNull();
            CardFiles.in(later);
            assertThat(called()).isTrue();
        }
    }

    @Test
    void afterClosingNothingIsCalled() throws InterruptedException {
        watching(root, OFTEN, calls::release).close();
        files.write("articles/a.md", "new");
        assertThat(calledWithin(OFTEN.multipliedBy(6))).isFalse();
    }
}
