package signpost.slack.card;

import java.util.Arrays;
import java.util.List;

/** What the bot is and how to ask it. */
public final class Guide {
    /** Questions that the library answers well; a test holds it to that. */
    public static final List<String> EXAMPLES = List.of(
            "How do I run a good one on one?",
            "My best engineer is close to burnout",
            "How do I run a blameless postmortem?");

    private Guide() {}

    /** The guide as a message. */
    public static Message message() {
        return new Message(pieces());
    }

    /** What the bot says of itself at a first meeting. */
    public static Message welcome() {
        return new Message(List.of(
                new Piece.Prose(
                        "Signpost",
                        "Hello. I am a bot, not a person, with a library on leading engineers. Ask me in your own words"
                                + " and I show the one article that helps. What the library does not have, I say so."),
                new Piece.Points(
                        "What I read and keep",
                        List.of(
                                "I read what you write to me here, and messages that mention me. Nothing else.",
                                "Your words are kept until they are answered, at most 24 hours, and your last question"
                                        + " 15 minutes in memory, so that you can go on from it. My Home tab says what"
                                        + " else I keep of you, and forgets it all if you want.",
                                "No question goes to a language model or to anyone else.")),
                new Piece.Prose("Try one", "or type your own:"),
                examples()));
    }

    static List<Piece> pieces() {
        return List.of(
                new Piece.Prose(
                        "Signpost",
                        "I am a bot with a library on leading engineers. Ask me in your own words and I show the one"
                                + " article that helps: what it says, why it matters, and one thing to do this week."
                                + " What the library does not have, I say so."),
                new Piece.Points(
                        "Three ways to ask",
                        List.of(
                                "/signpost and your question, anywhere: only you see the answer",
                                "a direct message to me; \"and for a junior?\", \"another one\", \"shorter\" and \"why this?\""
                                        + " go on from your last question",
                                "a mention in a channel that I am in: I answer in the thread")),
                new Piece.Small("Narrow a question with for:director, topic:hiring, type:book or under 5 min."),
                new Piece.Points(
                        "Beside questions",
                        Arrays.stream(Subcommand.values()).map(Subcommand::line).toList()),
                new Piece.Prose("Try one", "or type your own:"),
                examples());
    }

    static Piece examples() {
        return new Piece.Buttons(EXAMPLES.stream()
                .map(question -> new Piece.Button(Actions.ASK_EXAMPLE, question, question, ""))
                .toList());
    }
}
