/**
 * The articles as a library: kept in SQLite, found through an index in memory, each with its relatives.
 *
 * <p>{@code corpus.db} is thrown away and remade at will; it spares a start the reading of files that did not change
 * and the comparing of every article with every other. What answers questions is a {@link Library}: an immutable
 * snapshot in memory, made anew whenever the content changed and handed over whole, so that no answer mixes old and
 * new.
 */
@NullMarked
package signpost.library;

import org.jspecify.annotations.NullMarked;
