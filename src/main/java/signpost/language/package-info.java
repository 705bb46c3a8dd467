/**
 * Words: the one understanding of them that texts and questions share.
 *
 * <p>A text becomes terms: lower case, the trade's spellings of one thing made one ("1:1", "one on one"), words that
 * carry no meaning left out, British spelling folded into American, and the rest cut to its stem. A question also says
 * what it does not name: {@code expressions.txt} holds what leaders say ("handed in her notice") and what the trade calls
 * it ("retention"). All of it is thread-safe and, once made, does no input or output.
 */
@NullMarked
package signpost.language;

import org.jspecify.annotations.NullMarked;
