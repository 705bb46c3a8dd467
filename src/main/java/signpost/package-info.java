/**
 * The start: settings are read, every long-lived object is made and everything is closed again.
 */
@NullMarked
package signpost;

import org.jspecify.annotations.NullMarked;
