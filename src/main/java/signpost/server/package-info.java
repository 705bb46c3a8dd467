/**
 * The HTTP server. It knows nothing of the bot: what it serves is handed in as functions.
 */
@NullMarked
package signpost.server;

import org.jspecify.annotations.NullMarked;
