package signpost.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WordsTest {
    private final Words words = new Words();

    private Set<String> termsOfAll(String... texts) {
        return List.of(texts).stream()
                .flatMap(text -> words.terms(text).stream())
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1:1",
                "1-1",
                "1/1",
                "1on1",
                "1 on 1",
                "1-on-1",
                "one on one",
                "one-on-one",
                "one to one",
                "one-to-one",
                "1 to 1",
                "1-to-1s",
                "1 to 1s",
                "1:1s",
                "1-1s",
                "1on1s",
                "One-on-Ones",
                "ONE ON ONE",
                "(1:1)",
                "1:1?",
                "\uff11\uff1a\uff11"
            })
    void everySpellingOfAOneOnOneIsOneTerm(String spelling) {
        assertThat(words.terms(spelling)).hasSize(1).isEqualTo(words.terms("1:1"));
        assertThat(words.terms("my " + spelling + " with reports")).isEqualTo(words.terms("my 1:1 with reports"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11",
                "1:10",
                "10:1",
                "1",
                "1:2",
                "21-1",
                "1-11",
                "1.1",
                "v1-1",
                "11:11",
                "1:1:1",
                "2026-1-1",
                "1-1-2026",
                "1 1",
                "1, 1",
                "1st",
                "one"
            })
    void whatOnlyLooksLikeAOneOnOneIsNone(String text) {
        assertThat(words.terms(text)).doesNotContainAnyElementsOf(words.terms("1:1"));
    }

    @ParameterizedTest
    @CsvSource({
        "staff+, staffplus",
        "Staff-Plus, staffplus",
        "staff plus, staffplus",
        "skip-level, skip level",
        "skip-levels, skiplevel",
        "layoffs, layoff",
        "lay-offs, layoff",
        "laid off, layoff",
        "laying off, layoff",
        "burned out, burnout",
        "burnt out, burnout",
        "burning out, burn-out",
        "post-mortems, postmortem",
        "post mortem, postmortem",
        "on call, on-call",
        "oncall, on-call",
        "re-orgs, reorg",
        "stand up, standup",
        "buy-in, buyin",
        "take-homes, take home",
        "saying no, say no",
        "said no, sayno",
        "hands-on, handson",
        "handing over, handoff",
        "hand off, handoff",
        "re-organisation, reorganisation",
        "reorganization, reorg",
        "hands-off, handsoff",
        "follow ups, follow-up"
    })
    void theTradesSpellingsOfOneThingAreOneTerm(String one, String other) {
        assertThat(words.terms(one)).hasSize(1).isEqualTo(words.terms(other));
    }

    @Test
    void staffPlusIsNotStaff() {
        assertThat(words.terms("staff+ engineer"))
                .hasSize(2)
                .doesNotContainAnyElementsOf(words.terms("staff"))
                .containsAll(words.terms("engineer"));
    }

    @ParameterizedTest
    @CsvSource({
        "prioritisation, prioritization",
        "prioritise, prioritize",
        "prioritising, prioritizing",
        "behaviour, behavior",
        "behavioural, behavioral",
        "organise, organize",
        "organisations, organizations",
        "organisational, organizational",
        "modelling, modeling",
        "modelled, modeled",
        "levelling, leveling",
        "travelled, traveled",
        "centre, center",
        "centres, centers",
        "programme, program",
        "programmes, programs",
        "candour, candor",
        "colour, color",
        "favourite, favorite",
        "analyse, analyze",
        "catalogue, catalog",
        "dialogues, dialogs",
        "utilisation, utilization"
    })
    void britishIsAmerican(String british, String american) {
        assertThat(words.terms(british)).hasSize(1).isEqualTo(words.terms(american));
        assertThat(words.terms(british.toUpperCase(Locale.ROOT))).isEqualTo(words.terms(american));
    }

    @ParameterizedTest
    @CsvSource({
        "rolling, role",
        "filling, file",
        "calling, cale",
        "polling, pole",
        "stalled, stale",
        "hands-off, handoff"
    })
    void wordsThatOnlyLookAlikeStayApart(String one, String other) {
        assertThat(words.terms(one)).hasSize(1).isNotEqualTo(words.terms(other));
    }

    @ParameterizedTest
    @CsvSource({"rolling, roll", "calling, call", "skilled, skill", "selling, sell", "stalled, stall", "polling, poll"})
    void aDoubledLetterOfTheWordItselfStays(String form, String word) {
        assertThat(words.terms(form)).isEqualTo(words.terms(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hours", "tours", "your team's tour", "noise", "four", "raise", "wise", "call", "logue"})
    void shortWordsKeepTheirSpelling(String text) {
        assertThat(words.of(text).stream().map(Word::asked).map(Spelling::american))
                .isEqualTo(words.of(text).stream().map(Word::asked).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "manager, managers, managing, managed",
        "interview, interviews, interviewing, interviewed",
        "promote, promotes, promoting, promotion",
        "delegate, delegates, delegated, delegation",
        "hire, hires, hiring, hired",
        "estimate, estimates, estimating, estimation",
        "company, companies, company's, companies",
        "quit, quits, quitting, quit",
        "team, teams, team's, teams'"
    })
    void pluralsAndVerbFormsShareAStem(String one, String two, String three, String four) {
        assertThat(termsOfAll(one, two, three, four)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "how do I", "what is the", "WHAT IS THE", "can you please help me", "don't, can't, won't",
                "Don\u2019t you", "any good articles on this?", "", "   ", "\n"
            })
    void stopWordsAloneSayNothing(String text) {
        assertThat(words.of(text)).isEmpty();
    }

    @Test
    void capitalsAndAccentsDoNotMatter() {
        assertThat(words.terms("R\u00c9SUM\u00c9 na\u00efve \u00dcber")).isEqualTo(words.terms("resume naive uber"));
        assertThat(words.terms("cafe\u0301")).isEqualTo(words.terms("caf\u00e9"));
    }

    @Test
    void emojiAndSignsSeparateWordsAndAreNone() {
        assertThat(words.terms("\ud83d\udc4b\ud83c\udffd feedback\ud83d\ude80hiring\u2026(trust)"))
                .isEqualTo(words.terms("feedback hiring trust"));
        assertThat(words.of("\ud83d\ude80 \u2764\ufe0f !!! --- \"\"")).isEmpty();
    }

    @Test
    void otherScriptsAreWordsToo() {
        assertThat(words.of("\u5982\u4f55\u53cd\u9988")).hasSize(1);
        assertThat(words.of("\u0643\u064a\u0641 \u0623\u0642\u062f\u0645")).hasSize(2);
        assertThat(words.terms("\u041a\u0430\u043a \u0414\u0410\u0422\u042c"))
                .isEqualTo(words.terms("\u043a\u0430\u043a \u0434\u0430\u0442\u044c"));
    }

    @Test
    void plusAndSharpBelongToTheWordTheyEnd() {
        assertThat(words.terms("C++ C# c")).containsExactly("c++", "c#", "c");
    }

    @Test
    void aPlusBetweenWordsIsNoPartOfThem() {
        assertThat(words.terms("hiring+onboarding")).isEqualTo(words.terms("hiring onboarding"));
        assertThat(words.terms("staff+, please")).isEqualTo(words.terms("staff plus"));
    }

    @Test
    void aOneOnOneMayFollowAColonOrADash() {
        assertThat(words.terms("topic: 1:1")).endsWith("oneonon");
        assertThat(words.terms("topic - 1-1 - agenda")).hasSize(3);
    }

    @Test
    void aWordIsAskedAsItWasWrittenAndLookedUpByItsTerm() {
        assertThat(words.of("Delegating, delegation"))
                .extracting(Word::asked)
                .containsExactly("delegating", "delegation");
        assertThat(words.of("Delegating, delegation")).extracting(Word::term).containsOnly("deleg");
    }

    @Test
    void wordsKeepTheirOrderAndStandAsOftenAsTheyOccur() {
        assertThat(words.terms("trust feedback trust")).containsExactly("trust", "feedback", "trust");
    }

    @Test
    void aWordOfFortySignsIsReadAndALongerOneIsNoWord() {
        assertThat(words.of("x".repeat(40))).hasSize(1);
        assertThat(words.of("x".repeat(41))).isEmpty();
    }

    @Test
    void aSentenceOfAScriptWithoutSpacesIsAWordAndNotNothing() {
        assertThat(words.of("\u5982".repeat(60)))
                .hasSize(1)
                .allSatisfy(word -> assertThat(word.asked()).hasSize(40));
        assertThat(words.of("\ud842\udfb7".repeat(60)))
                .extracting(Word::asked)
                .containsExactly("\ud842\udfb7".repeat(40));
    }

    @Test
    void aTextIsReadUpToItsTwentyThousandthCharacter() {
        assertThat(words.of(" ".repeat(19_995) + "trust hiring"))
                .extracting(Word::asked)
                .containsExactly("trust");
    }

    @ParameterizedTest
    @FieldSource("signpost.language.OddTexts#ALL")
    void noTextIsTooOdd(String text) {
        assertThat(words.of(text)).hasSizeLessThanOrEqualTo(100_000).allSatisfy(word -> {
            assertThat(word.asked()).isNotBlank();
            assertThat(word.term()).isNotBlank();
        });
    }

    @Test
    void manyThreadsMayAskAtOnce() {
        List<String> made = IntStream.range(0, 5_000)
                .mapToObj(i -> "make" + Integer.toString(i, 26).replaceAll("\\d", "y") + "izationally")
                .distinct()
                .toList();
        List<List<String>> alone = made.stream().map(words::terms).toList();
        Words shared = new Words();
        assertThat(made.parallelStream().map(shared::terms).toList()).isEqualTo(alone);
    }
}
