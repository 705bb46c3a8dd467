/**
 * What Signpost shows, as Slack's Block Kit.
 *
 * <p>A message is a list of {@link signpost.slack.card.Piece}s. Each way of drawing them, rich blocks, plain sections
 * and the text for screen readers and notifications, keeps within Slack's limits piece by piece, so that a long text
 * is cut and a source or a button never is. Text from outside is either literal by the block's nature (rich text,
 * plain text) or escaped, so that it cannot ping anyone.
 *
 * @see <a href="https://docs.slack.dev/reference/block-kit/blocks">Block Kit's blocks</a>
 */
@NullMarked
package signpost.slack.card;

import org.jspecify.annotations.NullMarked;
