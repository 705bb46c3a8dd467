/**
 * The library by category and audience, page by page.
 *
 * <p>Nothing is kept of where somebody is: the menus and buttons carry it.
 */
@NullMarked
package signpost.slack.browse;

import org.jspecify.annotations.NullMarked;
