package signpost.tips;

/** Why Slack takes no message at a spot until somebody changes something. */
public enum Trouble {
    /** The channel was archived. */
    ARCHIVED,
    /** The channel is gone, or the bot cannot see it. */
    REMOVED,
    /** The bot is no member of the channel. */
    NOT_IN_CHANNEL,
    /** The bot may not post there, since the channel or the workspace keeps it to some. */
    NOT_ALLOWED,
    /** The person's account, or the bot's, is not active. */
    INACTIVE
}
