package signpost.tips;

/**
 * Where tips come: a channel, or a person's direct messages with the bot.
 *
 * @param team the workspace's id
 * @param channel the channel's id, or the person's, which Slack takes in the place of one
 */
public record Spot(String team, String channel) {}
