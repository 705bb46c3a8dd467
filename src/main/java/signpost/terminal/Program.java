package signpost.terminal;

import signpost.content.ContentReading;
import signpost.search.Search;

/** What the commands need of the program; the start provides it. */
public interface Program {
    /** Where the bot is asked to run. */
    enum Where {
        /** In Slack where its variables are set, else in the playground. */
        AS_SET,
        PLAYGROUND,
        PLAYGROUND_OVER_SOCKET
    }

    /** Runs the bot until the process is told to stop; returns the exit code. */
    int run(Where where);

    /** The library, ready to answer. */
    Search search();

    /** The content folder, read anew and held to all the rules of the house. */
    ContentReading content();
}
