package signpost.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.article.Articles;
import signpost.language.Words;
import signpost.library.Library;

/** What is said to the bot without being a question. */
final class TalkTest {
    private final Search search = new Search(
            new Words(),
            Library.of(
                    Articles.shelf(Articles.article("a")
                            .title("Help a newcomer say hello and thank people")
                            .build()),
                    new Words(),
                    Map.of()));

    @ParameterizedTest
    @CsvSource({
        "GREETING, hi",
        "GREETING, Hello!",
        "GREETING, hey there",
        "GREETING, GOOD MORNING",
        "GREETING, Hi Signpost.",
        "GREETING, What's up?",
        "GREETING, '  how   are you ? '",
        "THANKS, thanks",
        "THANKS, Thank you so much!!!",
        "THANKS, ok",
        "THANKS, 'Great, thanks'",
        "THANKS, that helped",
        "WHO_ARE_YOU, who are you?",
        "WHO_ARE_YOU, What can you do",
        "WHO_ARE_YOU, are you a bot?!",
        "WHO_ARE_YOU, What is Signpost?",
        "GOODBYE, bye",
        "GOODBYE, 'Good night.'",
        "GOODBYE, see you",
        "EMOJI, \ud83d\udc4d",
        "EMOJI, '\ud83d\udc4d\ud83c\udffd \u2764\ufe0f'",
        "EMOJI, \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
        "EMOJI, \ud83c\udde9\ud83c\uddea",
        "EMOJI, :wave:",
        "EMOJI, :+1::skin-tone-3: :tada:"
    })
    void smallTalkIsRecognised(Answer.SmallTalk kind, String text) {
        assertThat(search.answer(text)).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\t", "?", " ? ", "help", "HELP!", "help me", "How does this work?", "/help"})
    void whoeverSaysNothingOrAsksForHelpIsToldHowToAsk(String text) {
        assertThat(search.answer(text)).isEqualTo(new Answer.Help());
    }

    @ParameterizedTest
    @ValueSource(strings = {"^", "```", "``", "\u00a8", "\u00b4"})
    void aLoneSignIsNoEmoji(String text) {
        assertThat(search.answer(text)).isEqualTo(new Answer.TooShort());
    }

    @Test
    void slacksNameOfAnEmojiIsNoWordOfTheQuestion() {
        assertThat(search.answer(":wave: newcomer :raised_hands::skin-tone-2:").getClass())
                .isSameAs(search.answer("newcomer").getClass());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "help a newcomer",
                "hello to newcomers",
                "thank a newcomer",
                "\ud83d\udc4b newcomer",
                "newcomer, thanks"
            })
    void aQuestionThatBeginsLikeSmallTalkIsAQuestion(String text) {
        assertThat(search.answer(text)).isInstanceOfAny(Answer.Found.class, Answer.Unsure.class);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfSmallTalkComesToItsCase(Answer.SmallTalk kind) {
        assertThat(kind.match(new NameOfCase())).isEqualTo("small talk " + kind);
    }
}
