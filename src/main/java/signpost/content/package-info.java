/**
 * The content folder becomes articles, and problems named by file and line.
 *
 * <p>A file that did not change since the shelf that is handed in is not parsed again; a file with a problem is left
 * out, and the good ones are kept. Nothing here throws for what a file holds.
 */
@NullMarked
package signpost.content;

import org.jspecify.annotations.NullMarked;
