/**
 * A tip a day: who wants them where, which card is next, and their posting, at most once.
 *
 * <p>{@link signpost.tips.Tips} holds three things. {@link signpost.tips.Subscriptions}: what somebody set up for a
 * {@link signpost.tips.Spot}, which has at most one {@link signpost.tips.Subscription}; a form is a {@link
 * signpost.tips.plan.Draft} until it was checked. {@link signpost.tips.Picks}: the next cards, and what people say of
 * those that came. {@link signpost.tips.Posts}: a tip posted at once, or taken back. Slack is on the other side of
 * {@link signpost.tips.TipBoard} and {@link signpost.tips.Owners}.
 *
 * <p>A spot's day is claimed in the ledger before its tip is posted, and how that ended is written after. So a tip is
 * posted at most once, whatever the number of processes and wherever one is killed. It is posted less often than that
 * in three cases: Slack did not say whether it took it (a 5xx, a timeout); the process died between the claim and
 * Slack's answer; or nothing ran until an hour after the time. Each of them is noted as the day's outcome.
 */
@NullMarked
package signpost.tips;

import org.jspecify.annotations.NullMarked;
