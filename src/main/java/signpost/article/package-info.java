/**
 * What an article, a taxonomy, a reading path and a shelf of article files are: plain values that need the JDK and nothing else.
 *
 * <p>Everything here is immutable and safe to share between threads.
 */
@NullMarked
package signpost.article;

import org.jspecify.annotations.NullMarked;
