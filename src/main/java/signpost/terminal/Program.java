package signpost.terminal;

import signpost.content.ContentReading;
import signpost.search.Search;

/** What the commands need of the program; the start provides it. */
public interface Program {
    /** Runs the bot until the process is told to stop; returns the exit code. */
    int run(boolean playground);

    /** The library, ready to answer. */
    Search search();

    /** The content folder, read anew. */
    ContentReading content();
}
