/**
 * The only package that speaks Slack: what people do there comes in, cards go out.
 *
 * <p>A listener acknowledges first. The answering happens on a pool of our own, since Bolt's pool is not awaited at the
 * end; {@link signpost.slack.SlackBot#close} finishes what is in hand. A mention and a direct message come as events
 * that carry no text of ours back in the acknowledgement, a slash command's answer travels in it when it is ready
 * within a second.
 */
@NullMarked
package signpost.slack;

import org.jspecify.annotations.NullMarked;
