package signpost.tips;

/**
 * What was removed of a person.
 *
 * @param personal whether it was tips of their own
 * @param channels how many channels' tips have no owner now: they go on, and whoever changes them next owns them
 * @param presses how many notes there were on what they want more of or less of
 */
public record Forgotten(boolean personal, int channels, int presses) {}
