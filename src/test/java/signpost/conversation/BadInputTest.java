package signpost.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import signpost.Conversation;
import signpost.playground.Hand;
import signpost.playground.Shown;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What no honest client sends, and what two people do at once: decided by the payload's person and team alone. */
final class BadInputTest {
    private static final String QUESTION = "how do I run a good one on one?";
    private static final String TEAM = "T0PLAYGROUND";

    @RegisterExtension
    static final Conversation BOT = new Conversation();

    private final Hand ann = person(TEAM, "U40");
    private final Hand ben = person(TEAM, "U41");
    private final Hand annElsewhere = person("T0OTHER", "U40");

    private static Hand person(String team, String id) {
        return Hand.of(BOT.slack(), team, id);
    }

    @BeforeEach
    void nothingIsOpenAndNothingKept() {
        IntStream.range(0, ann.modals()).forEach(i -> ann.close());
        List.of("saved", "vote", "preference", "progress").forEach(table -> BOT.update("DELETE FROM " + table));
    }

    private static void open(Hand hand) throws InterruptedException {
        hand.openHome();
        Hand.await("the Home tab", hand::seesSomething);
    }

    private static List<String> saved() {
        return BOT.rows("SELECT team || ' ' || person || ' ' || slug || ' ' || state FROM saved ORDER BY 1");
    }

    @Test
    void aPressInAnotherPersonsViewIsAPressOnOnesOwnThings() throws InterruptedException {
        Shown reply = BOT.mention(QUESTION);
        ann.pressed(reply, "save_card");
        open(ann);
        Hand.await("it is saved", () -> ann.seen().contains("Reading 1"));
        JsonNode anns = ann.seenView();
        int before = BOT.slack().api().made().size();
        for (Hand other : List.of(ben, annElsewhere)) {
            other.pressIn(anns, "saved_row", "done");
            other.pressIn(anns, "saved_row", "remove");
            other.pressIn(anns, "forget_me", "forget");
        }
        BOT.slack().api().await("views.open", 2, before);
        assertThat(saved()).containsExactly(TEAM + " U40 one-on-ones READING");
    }

    @Test
    void aFormThatAnotherPersonSendsOffIsTheirOwn() throws InterruptedException {
        open(ann);
        ann.pressInView("home_settings");
        Hand.await("the form", () -> ann.modals() == 1);
        ben.submit(ann.seenView(), Map.of("role", "tech-lead"));
        assertThat(BOT.rows("SELECT team || ' ' || person || ' ' || role FROM preference"))
                .containsExactly(TEAM + " U41 tech-lead");
        Shown reply = BOT.mention(QUESTION);
        ann.press(reply, "feedback", "did_not\none-on-ones\n" + QUESTION);
        Hand.await("the form", () -> ann.modals() == 1);
        ben.submit(ann.seenView(), Map.of("reason", "TOO_BASIC", "words", "by Ben"));
        BOT.direct("thanks");
        assertThat(BOT.rows("SELECT person || reason || words FROM vote")).containsExactly("U40");
    }

    @Test
    void aLongQuestionGoesWithAFormAndBackWithinSlacksLimit() throws InterruptedException {
        Hand you = Hand.yours(BOT.slack());
        Shown reply = BOT.direct((QUESTION + " ").repeat(120));
        String carried = reply.blocks()
                .replaceFirst(".*\"value\":\"(did_not[^\"]*)\".*", "$1")
                .replace("\\n", "\n");
        assertThat(carried.length()).isGreaterThan(900);
        you.press(reply, "feedback", carried);
        Hand.await("the form", () -> you.modals() == 1);
        assertThat(you.seenView().path("private_metadata").asString()).hasSizeBetween(900, 3_000);
        you.submit(Map.of("reason", "TOO_LONG"));
        Hand.await("the reason", () -> BOT.rows("SELECT reason FROM vote").contains("TOO_LONG"));
    }

    @Test
    void whatIsForgedIntoAFormKeepsNothing() throws InterruptedException {
        Shown reply = BOT.mention(QUESTION);
        ann.press(reply, "feedback", "did_not\none-on-ones\n" + QUESTION);
        Hand.await("the form", () -> ann.modals() == 1);
        JsonNode form = ann.seenView();
        for (String metadata : List.of("", "x".repeat(10_000), "one-on-ones\nanother question", "no-such-card\n")) {
            ann.submit(((ObjectNode) form.deepCopy()).put("private_metadata", metadata), Map.of("reason", "TOO_LONG"));
        }
        BOT.direct("thanks");
        assertThat(BOT.rows("SELECT reason FROM vote")).containsExactly("");
        assertThat(ann.submit(form, Map.of("reason", "BECAUSE"))
                        .path("response_action")
                        .asString())
                .isEqualTo("errors");
    }

    @Test
    void emptySettingsAreSettings() throws InterruptedException {
        open(ann);
        ann.pressInView("home_settings");
        Hand.await("the form", () -> ann.modals() == 1);
        ann.submit(Map.of());
        Hand.await(
                "they are none",
                () -> BOT.rows("SELECT role || topics FROM preference").contains(""));
    }

    @Test
    void tenThousandCharactersAreAnsweredWhereverTheyAreAsked() throws InterruptedException {
        String question = (QUESTION + " ").repeat(320);
        assertThat(BOT.command("/signpost " + question).words()).contains("Key points");
        ann.globalShortcut("ask_signpost");
        Hand.await("the form", () -> ann.modals() == 1);
        ann.submit(Map.of("question", question));
        assertThat(ann.seen()).contains("Key points");
    }

    @Test
    void aBotsPressIsItsOwn() {
        Shown reply = BOT.mention(QUESTION);
        assertThat(person(TEAM, "USLACKBOT").pressed(reply, "save_card").onlyYou())
                .isTrue();
        assertThat(saved()).containsExactly(TEAM + " USLACKBOT one-on-ones READING");
    }

    @Test
    void twoWhoPressAtOnceBothGetWhatTheyWanted() throws InterruptedException {
        Shown reply = BOT.mention(QUESTION);
        IntStream.range(0, 20).parallel().forEach(i -> {
            Hand hand = i % 2 == 0 ? ann : ben;
            assertThat(hand.press(reply, "save_card")).isTrue();
            assertThat(hand.press(reply, "feedback", "helped\none-on-ones\n" + QUESTION))
                    .isTrue();
        });
        Hand.await("all are done", () -> BOT.rows("SELECT person FROM vote").size() == 2);
        assertThat(saved()).containsExactly(TEAM + " U40 one-on-ones READING", TEAM + " U41 one-on-ones READING");
    }

    @Test
    void twoWorkspacesWithTheSameIdsSeeAndForgetNothingOfEachOther() throws InterruptedException {
        Shown reply = BOT.mention(QUESTION);
        ann.pressed(reply, "save_card");
        ann.pressIn(path(ann), "path_begin", "first-weeks-as-a-manager\n");
        Hand.await("begun", () -> ann.seen().contains("0 of 6 cards read"));
        ann.close();
        annElsewhere.openHome();
        Hand.await("her other Home tab", () -> annElsewhere.seen().contains("Nothing yet"));
        assertThat(annElsewhere.seen()).doesNotContain("cards read", "Reading 1");
        annElsewhere.pressInView("forget_me", "forget");
        Hand.await("told", () -> ann.modals() == 1);
        assertThat(ann.seen()).startsWith("There was nothing to remove");
        assertThat(saved()).containsExactly(TEAM + " U40 one-on-ones READING");
        assertThat(BOT.rows("SELECT team || person FROM progress")).containsExactly(TEAM + "U40");
    }

    private static JsonNode path(Hand hand) throws InterruptedException {
        open(hand);
        hand.pressInView("path_open");
        Hand.await("the path", () -> hand.modals() == 1);
        return hand.seenView();
    }
}
