/**
 * Filters in words: what of the library a question limits its answers to, such as {@code for:director} or {@code under 5
 * min}.
 *
 * <p>A name counts however the taxonomy or those who type write it. One that nobody knows is said to be unknown; a colon
 * that means something else ("re: hiring", "10:30") is left alone.
 */
@NullMarked
package signpost.search.filter;

import org.jspecify.annotations.NullMarked;
