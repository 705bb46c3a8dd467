package signpost.reader;

/**
 * Somebody in a workspace.
 *
 * @param team the workspace's id
 * @param id the person's id there; no other workspace's ids mean anything beside it
 */
public record Person(String team, String id) {}
