/**
 * What somebody wants of their tips: when they come and what they are about, as plain values.
 *
 * <p>A {@link signpost.tips.plan.Draft} is a form as it was filled in, of any text whatever; {@link
 * signpost.tips.plan.Draft#check} makes a {@link signpost.tips.plan.Plan} of it or says what is wrong with which field.
 * A plan knows its next moment after any other. A time is kept as the zone's name and the clock's time there: what the
 * clocks skip moves forward by as much, and what comes twice happens the first time.
 */
@NullMarked
package signpost.tips.plan;

import org.jspecify.annotations.NullMarked;
