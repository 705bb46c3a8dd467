/**
 * What one person keeps here: saved articles, places on reading paths, role and topics, votes, and which cards they
 * were shown; and how to forget them.
 *
 * <p>Every table has the workspace's id and the person's id, every query asks for both, and no query counts or lists
 * what one person read for anyone else. After 30 days a vote is a number without a person. {@link
 * signpost.reader.SqliteReaders#forget} removes every row of a person.
 */
@NullMarked
package signpost.reader;

import org.jspecify.annotations.NullMarked;
