/**
 * The daily tip in Slack: what it looks like, how it is set up and changed, and how it is posted.
 *
 * <p>Who may change what is decided in {@code signpost.tips}, by who pressed; a button says only what is meant.
 */
@NullMarked
package signpost.slack.tip;

import org.jspecify.annotations.NullMarked;
