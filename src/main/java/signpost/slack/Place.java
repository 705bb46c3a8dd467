package signpost.slack;

import org.jspecify.annotations.Nullable;

/** Where a reply goes: a channel's id and, for a reply in a thread, the timestamp of the thread's first message. */
record Place(String channel, @Nullable String threadTs) {}
