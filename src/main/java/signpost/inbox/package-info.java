/**
 * What came in: questions already seen, which message answers which, who was greeted, reports on cards, suggestions,
 * gaps, and that the bot was taken out.
 *
 * <p>A question is claimed before it is acknowledged, and its outcome is written after the answer was taken by Slack.
 * So a question that Slack sends again is known, across restarts, and one that a crash cut off is taken up again. One
 * moment cannot be closed by anyone: a crash after Slack took the answer and before its outcome was written answers
 * that question twice.
 */
@NullMarked
package signpost.inbox;

import org.jspecify.annotations.NullMarked;
