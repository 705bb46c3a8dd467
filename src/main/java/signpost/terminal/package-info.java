/**
 * The commands of the program, and the only place that prints beside the start.
 */
@NullMarked
package signpost.terminal;

import org.jspecify.annotations.NullMarked;
