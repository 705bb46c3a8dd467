/**
 * A question becomes an {@link Answer}: what is found, what is only near, or the plain word that there is nothing.
 *
 * <p>No model is asked. The words of the question that carry meaning are looked up in the library, beside them what the
 * trade calls what the question says. How strong that is for a question of its length, and how much of the question's
 * information the best article holds, decide whether it is an answer, near, or nothing.
 */
@NullMarked
package signpost.search;

import org.jspecify.annotations.NullMarked;
