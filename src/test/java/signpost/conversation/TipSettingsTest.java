package signpost.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import signpost.Conversation;
import signpost.playground.Hand;
import signpost.playground.Shown;
import tools.jackson.databind.JsonNode;

/** Tips are set up and changed by {@code /signpost tips}, and whom that concerns is told. */
final class TipSettingsTest {
    private static final String TEAM = "T0PLAYGROUND";

    @RegisterExtension
    static final Conversation BOT = new Conversation();

    private final Hand you = Hand.yours(BOT.slack());
    private final Hand other = Hand.of(BOT.slack(), TEAM, "U0OTHER");

    @BeforeEach
    void nothingIsOpenAndNothingSetUp() {
        IntStream.range(0, you.modals()).forEach(i -> you.close());
        BOT.update("DELETE FROM tip_subscription");
    }

    private void openSettings(String channel) throws InterruptedException {
        BOT.slack().sayOnly(channel, "/signpost tips");
        Hand.await("the settings are open", () -> you.modals() == 1);
    }

    /** Sets tips up in a channel, as they are proposed but for these fields; what the channel is told. */
    private Shown setUp(String channel, Map<String, String> fields) throws InterruptedException {
        openSettings(channel);
        Shown told = BOT.slack().next(() -> you.change(fields));
        you.close();
        return told;
    }

    private static List<String> kept(String columns) {
        return BOT.rows("SELECT " + columns + " FROM tip_subscription");
    }

    @Test
    void theFormProposesWorkdaysAtNineInTheZoneOfWhoOpensIt() throws InterruptedException {
        openSettings("general");
        assertThat(you.seen()).contains("On which days", "In which time zone").doesNotContain("Preview");
        JsonNode values = you.seenView().at("/state/values");
        assertThat(values.at("/zone/zone/selected_option/value").asString()).isEqualTo("Asia/Kathmandu");
        assertThat(values.at("/time/time/selected_time").asString()).isEqualTo("09:00");
        assertThat(values.at("/days/days/selected_options")).hasSize(5);
    }

    @Test
    void whereSlackDoesNotSayTheZoneTheFormOpensAllTheSame() throws InterruptedException {
        BOT.slack().api().nextFails("users.info", 503);
        openSettings("general");
        assertThat(you.seenView()
                        .at("/state/values/zone/zone/selected_option/value")
                        .asString())
                .isEqualTo("UTC");
    }

    @Test
    void theChannelIsToldWhoSetUpWhatAndHowToChangeIt() throws InterruptedException {
        Shown told = setUp("general", Map.of("time", "08:15"));
        assertThat(told.onlyYou()).isFalse();
        assertThat(told.words())
                .contains("name-of-U0YOU set up tips in this channel", "Monday to Friday at 08:15 (Asia/Kathmandu)")
                .contains("Anybody here can change or stop them: /signpost tips");
        assertThat(kept("team || channel || owner || state")).containsExactly(TEAM + "C0GENERALU0YOUON");
    }

    @Test
    void whoSetThemUpIsToldWhenTheNextOneComesAndIsAnnouncedOnlyOnce() throws InterruptedException {
        setUp("general", Map.of());
        int said = BOT.slack().shownIn("general").size();
        openSettings("general");
        you.change(Map.of("time", "10:00"));
        assertThat(you.seen()).contains("Kept: a tip on Monday to Friday at 10:00", "The next one comes on");
        // Whatever the channel is told comes before the answer to the next command there.
        BOT.command("/signpost tip");
        assertThat(BOT.slack().shownIn("general")).hasSize(said + 1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "rhythm       | WEEKLY                                  | rhythm       | WEEKLY",
                "days         | SUNDAY WEDNESDAY                        | days         | WEDNESDAY SUNDAY",
                "time         | 23:45                                   | at           | 23:45",
                "zone         | America/New_York                        | zone         | America/New_York",
                "topics       | hiring-and-interviewing team-health-and-culture | topics | team-health-and-culture hiring-and-interviewing",
                "never        | hiring-and-interviewing                 | never        | hiring-and-interviewing",
                "audience     | tech-lead                               | audience     | tech-lead",
                "start        | 2027-01-11                              | start        | 2027-01-11",
                "paused_until | 2027-02-01                              | paused_until | 2027-02-01",
                "skipped      | 2026-12-24 2026-12-31                   | skipped      | 2026-12-24 2026-12-31",
                "country      | de                                      | country      | de"
            })
    void everyFieldIsKeptAndShownAgain(String field, String filled, String column, String row) throws Exception {
        setUp("general", Map.of(field, filled));
        assertThat(Arrays.asList(kept(column).get(0).split(" "))).containsExactlyInAnyOrder(row.split(" "));
        openSettings("general");
        JsonNode shown = you.seenView().at("/state/values/" + field + "/" + field);
        assertThat(shown.toString()).contains(filled.split(" "));
        you.change(Map.of());
        assertThat(Arrays.asList(kept(column).get(0).split(" "))).containsExactlyInAnyOrder(row.split(" "));
    }

    @Test
    void whatIsWrongStandsAtItsFieldAndNothingIsLost() throws InterruptedException {
        openSettings("general");
        JsonNode answer = you.change(Map.of("days", "", "skipped", "christmas", "time", "08:00"));
        assertThat(answer.path("response_action").asString()).isEqualTo("errors");
        assertThat(answer.path("errors").propertyNames()).containsExactlyInAnyOrder("days", "skipped");
        assertThat(you.modals()).isEqualTo(1);
        assertThat(kept("channel")).isEmpty();
    }

    @Test
    void settingsThatNoCardFitsAreNotKept() throws InterruptedException {
        openSettings("general");
        JsonNode answer = you.change(Map.of(
                "topics", "hiring-and-interviewing", "never", "hiring-and-interviewing team-health-and-culture"));
        assertThat(answer.path("errors").path("topics").asString()).contains("has no card on these topics");
        assertThat(kept("channel")).isEmpty();
    }

    @Test
    void tipsAreTurnedOffAndOnAgain() throws InterruptedException {
        setUp("general", Map.of());
        openSettings("general");
        you.change(Map.of("state", "off"));
        assertThat(you.seen()).contains("No tips come while it is off");
        assertThat(kept("state")).containsExactly("OFF");
        you.close();
        openSettings("general");
        you.change(Map.of("state", "on"));
        assertThat(kept("state")).containsExactly("ON");
    }

    @Test
    void personalTipsHaveTheSameSettingsInTheDirectConversation() throws InterruptedException {
        openSettings("Signpost");
        assertThat(you.seenView().path("title").path("text").asString()).isEqualTo("Tips to you");
        JsonNode late = you.change(Map.of("time", "23:30"));
        assertThat(late.path("errors").propertyNames()).containsExactly("time");
        Shown told = BOT.slack().next(() -> you.change(Map.of("time", "09:30")));
        assertThat(told.words()).contains("You set up tips here");
        assertThat(kept("channel || owner")).containsExactly("U0YOUU0YOU");
    }

    @Test
    void aChannelThatTheBotIsNotInPausesThemAndTheOwnerTurnsThemOnWithAButton() throws InterruptedException {
        BOT.slack().api().nextAnswers("chat.postMessage", "not_in_channel");
        Shown dm = setUp("general", Map.of());
        assertThat(dm.words()).contains("I paused the tips in <#C0GENERAL>", "/invite @Signpost");
        assertThat(kept("state")).containsExactly("PAUSED");
        assertThat(you.pressed(dm, "tip_turn_on").words()).contains("Tips go on here: a tip on Monday");
        Hand.await("they are on", () -> kept("state").equals(List.of("ON")));
        Hand.await("it is said", () -> you.again(dm).words().contains("They are on again"));
    }

    @Test
    void somebodyElseChangesThemAfterAConfirmationAndTheOwnerIsTold() throws InterruptedException {
        Shown told = setUp("general", Map.of());
        other.press(told, "tip_change");
        Hand.await("the settings are open", () -> you.modals() == 1);
        assertThat(other.seen()).contains("<@U0YOU> set these tips up");
        JsonNode unsure = other.change(Map.of("time", "15:00"));
        assertThat(unsure.path("errors").propertyNames()).containsExactly("sure");
        assertThat(kept("at")).containsExactly("09:00");
        Shown dm = BOT.slack().next(() -> other.change(Map.of("time", "15:00", "sure", "sure")));
        assertThat(dm.words()).contains("name-of-U0OTHER changed the tips that you set up in <#C0GENERAL>", "at 15:00");
        assertThat(kept("at || owner")).containsExactly("15:00U0YOU");
    }

    @Test
    void ofTwoWhoSetThemUpAtOnceTheSecondIsToldSo() throws InterruptedException {
        openSettings("general");
        JsonNode form = you.seenView();
        BOT.slack().next(() -> you.change(Map.of("time", "08:15")));
        you.close();
        openSettings("general");
        JsonNode answer = other.change(form, Map.of("time", "11:00"));
        assertThat(answer.path("errors").path("state").asString()).contains("Somebody else set tips up here meanwhile");
        assertThat(kept("at || owner")).containsExactly("08:15U0YOU");
    }

    @Test
    void noButtonReachesTipsOfAnotherPersonOrWorkspace() throws InterruptedException {
        Shown told = setUp("general", Map.of());
        Hand stranger = Hand.of(BOT.slack(), "T0OTHER", "U0YOU");
        for (Hand hand : List.of(stranger, other)) {
            hand.press(told, "tip_pause", "C0GENERAL");
            hand.press(told, "tip_answer", "STOP C0GENERAL");
            hand.press(told, "tip_turn_on", "C0GENERAL");
        }
        assertThat(stranger.pressed(told, "tip_preview", "C0GENERAL").words()).contains("somebody else's own");
        assertThat(kept("state")).containsExactly("ON");
        other.press(told, "tip_change", "U0YOU");
        openSettings("Signpost");
        you.change(Map.of());
        JsonNode forged = other.seenView();
        you.close();
        assertThat(forged.toString()).contains("Kept: ");
        assertThat(kept("owner")).containsExactly("U0YOU", "U0YOU");
    }

    @Test
    void aFormOfSomebodyElsesOwnTipsIsRefused() throws InterruptedException {
        openSettings("Signpost");
        JsonNode yours = you.seenView();
        JsonNode answer = other.submit(yours, Map.of("time", "10:00"));
        assertThat(answer.toString()).contains("somebody else's own");
        assertThat(kept("owner")).isEmpty();
    }

    @Test
    void subCommandsAreTheWholeTextOrNothing() {
        assertThat(BOT.command("/signpost tips for a new manager").words())
                .contains("You asked: tips for a new manager");
        assertThat(BOT.command("/signpost TIP").words())
                .doesNotContain("You asked")
                .contains("Post it here");
    }
}
