/**
 * The database of what people did, {@code signpost.db}: opened, migrated and closed here; its tables belong to the
 * packages whose subjects they are.
 *
 * <p>SQLite in WAL mode, every transaction IMMEDIATE, one connection: a reader that turns writer in the middle of a
 * transaction would fail under load, and one writer is all that SQLite has.
 */
@NullMarked
package signpost.store;

import org.jspecify.annotations.NullMarked;
