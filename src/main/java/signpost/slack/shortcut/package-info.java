/**
 * Slack's shortcuts: on a message, to find reading for it or to suggest it for the library; anywhere, to ask.
 *
 * <p>A message shortcut brings the message with it, so no scope to read channels is needed, and the answer goes by its
 * own address, so the bot need not be in the channel.
 */
@NullMarked
package signpost.slack.shortcut;

import org.jspecify.annotations.NullMarked;
