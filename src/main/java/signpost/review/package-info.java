/**
 * What an editor would say of the library: the house's rules on how cards are written and how the shelf is balanced.
 *
 * <p>Nothing here takes a card out of the library. A card that cannot be read, or does not fit a reader's screen, is
 * what {@code signpost.content} leaves out; one that is a word too long still answers, and is named until it is mended.
 */
@NullMarked
package signpost.review;

import org.jspecify.annotations.NullMarked;
