/**
 * Block Kit as data: what Slack lets blocks and views hold, which elements stand in them, and what was filled in.
 *
 * @see <a href="https://docs.slack.dev/block-kit/">Block Kit</a>
 */
@NullMarked
package signpost.playground.block;

import org.jspecify.annotations.NullMarked;
