/**
 * What can be done with a card: its buttons, each a class named by the deed.
 *
 * <p>A press is acknowledged first, whatever it is. What it may do is decided by the person and the workspace that
 * Slack names, and by what is kept; a button's value says only which card is meant.
 */
@NullMarked
package signpost.slack.deed;

import org.jspecify.annotations.NullMarked;
