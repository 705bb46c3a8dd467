/**
 * A question becomes an {@link Answer}: what is found, what is only near, or the plain word that there is nothing.
 *
 * <p>No model is asked. The words of the question that carry meaning are looked up in the library; how much of the
 * question's information an article holds decides whether it is an answer, near, or nothing.
 */
@NullMarked
package signpost.search;

import org.jspecify.annotations.NullMarked;
