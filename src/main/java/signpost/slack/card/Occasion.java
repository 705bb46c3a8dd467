package signpost.slack.card;

/**
 * For what and where a card is drawn.
 *
 * @param question what was asked, or empty where the card stands for itself
 * @param restated whether the question has to stand above the answer, since nobody sees it otherwise
 * @param shareable whether only one person sees the card, in a channel that others could see it in
 * @param remover who alone may take the message away, or empty
 */
public record Occasion(String question, boolean restated, boolean shareable, String remover) {
    /** No question: a card that was found by browsing, saving or sharing. */
    public static final Occasion NONE = new Occasion("", false, false, "");

    /** A slash command; what was typed is seen by nobody, and in a direct conversation there is nobody to share with. */
    public static Occasion command(String question, boolean direct) {
        return new Occasion(question, true, !direct, "");
    }

    /** A question in a direct conversation. */
    public static Occasion direct(String question) {
        return new Occasion(question, false, false, "");
    }

    /** A question in a channel, whose asker may take the answer away. */
    public static Occasion channel(String question, String asker) {
        return new Occasion(question, false, false, asker);
    }

    String above() {
        return restated ? question : "";
    }
}
