/**
 * A person's own page: App Home, reading list, reading paths, settings, and how to be forgotten.
 *
 * <p>It is drawn anew from what is kept on every change, and published by the hash of the view that it follows, so that
 * an older drawing never covers a newer one.
 */
@NullMarked
package signpost.slack.home;

import org.jspecify.annotations.NullMarked;
