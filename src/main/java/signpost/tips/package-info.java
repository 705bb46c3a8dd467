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
 * Slack's answer; or nothing ran, or reached Slack, until an hour after the time. Each of them is noted as the day's
 * outcome.
 *
 * <p>Where many are due at once, those of a workspace are posted one after another, as fast as Slack takes them; who
 * waits in that line is not late. Where nobody presses anything for 15 posts, the owner is asked, and after 10 more tips
 * come weekly; nobody is muted unasked.
 *
 * <p>Kept without an end: what is set up, the cards that came there, and what is liked there as numbers. How a day ended
 * is kept for 60 days, what a person liked for 30. Who has themselves forgotten leaves their channels' tips without an
 * owner: whoever changes them next is it.
 */
@NullMarked
package signpost.tips;

import org.jspecify.annotations.NullMarked;
