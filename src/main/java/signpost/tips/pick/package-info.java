/**
 * Which card comes next: a pure function of the library, of what came before and of what was said of it.
 *
 * <p>No card comes again while there is one that did not come yet; then the one that came longest ago does. Categories
 * alternate as long as two of them are left, each as often as it has cards. The same seed and the same past pick the
 * same cards, so what a preview shows is what comes, unless somebody changes something in between.
 */
@NullMarked
package signpost.tips.pick;

import org.jspecify.annotations.NullMarked;
