package signpost.search;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises what is said to the bot without being a question to the library. */
final class Talk {
    private static final Pattern EMOJI = Pattern.compile(
            "(?::[a-z0-9_+'-]+:|[\\p{So}\\x{1F3FB}-\\x{1F3FF}\\x{1F1E6}-\\x{1F1FF}\\u200d\\ufe0f\\u20e3\\s])+");
    private static final Pattern NAMED_EMOJI = Pattern.compile("(?<![^\\s:]):[a-z0-9_+'-]+:(?![a-z0-9])");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}\\s]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Set<String> HELP =
            Set.of("help", "help me", "help please", "how do i use this", "how does this work", "usage", "commands");
    private static final Map<Answer.SmallTalk, Set<String>> PHRASES = Map.of(
            Answer.SmallTalk.GREETING,
            Set.of(
                    "hi",
                    "hello",
                    "hey",
                    "hiya",
                    "yo",
                    "hi there",
                    "hello there",
                    "hey there",
                    "good morning",
                    "good afternoon",
                    "good evening",
                    "morning",
                    "howdy",
                    "hi signpost",
                    "hello signpost",
                    "hey signpost",
                    "how are you",
                    "whats up",
                    "sup"),
            Answer.SmallTalk.THANKS,
            Set.of(
                    "thanks",
                    "thank you",
                    "thx",
                    "ty",
                    "cheers",
                    "thanks a lot",
                    "thank you so much",
                    "many thanks",
                    "thanks so much",
                    "great thanks",
                    "ok thanks",
                    "okay thanks",
                    "perfect thanks",
                    "much appreciated",
                    "nice",
                    "great",
                    "cool",
                    "awesome",
                    "perfect",
                    "ok",
                    "okay",
                    "got it",
                    "that helped",
                    "that helps",
                    "thanks signpost",
                    "thank you signpost"),
            Answer.SmallTalk.WHO_ARE_YOU,
            Set.of(
                    "who are you",
                    "what are you",
                    "what is this",
                    "what can you do",
                    "what do you do",
                    "are you a bot",
                    "are you human",
                    "are you an ai",
                    "are you a robot",
                    "who made you",
                    "who is this",
                    "what is signpost",
                    "who is signpost"),
            Answer.SmallTalk.GOODBYE,
            Set.of("bye", "goodbye", "good bye", "see you", "see ya", "good night", "later", "talk later"));

    private Talk() {}

    /** The text without the names that Slack gives to emoji: ":wave:" is no word of a question. */
    static String withoutEmoji(String text) {
        return NAMED_EMOJI.matcher(text).replaceAll(" ");
    }

    /** The reply's kind, unless the text is a question. */
    static Optional<Answer> recognise(String text) {
        if (!text.isBlank() && EMOJI.matcher(text).matches()) {
            return Optional.of(Answer.SmallTalk.EMOJI);
        }
        String said = SPACES.matcher(SIGNS.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
        if (text.isBlank() || text.strip().equals("?") || HELP.contains(said)) {
            return Optional.of(new Answer.Help());
        }
        return PHRASES.entrySet().stream()
                .filter(entry -> entry.getValue().contains(said))
                .<Answer>map(Map.Entry::getKey)
                .findFirst();
    }
}
