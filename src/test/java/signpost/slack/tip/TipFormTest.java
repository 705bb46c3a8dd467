package signpost.slack.tip;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.playground.block.Filled;
import signpost.playground.block.Json;
import signpost.playground.block.ViewRules;
import signpost.tips.Spot;
import signpost.tips.Subscription;
import signpost.tips.plan.Draft;
import signpost.tips.plan.Zones;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

final class TipFormTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden-views/tips-form.json");
    private static final boolean WRITE = "write".equals(System.getProperty("signpost.golden"));
    private static final PlanFields.Offered OFFERED = new PlanFields.Offered(
            new TreeMap<>(Map.of(
                    "hiring-and-interviewing", "Hiring & Interviewing",
                    "one-on-ones-and-feedback", "One-on-Ones & Feedback",
                    "performance-and-career-growth", "Performance & Career Growth")),
            Map.of("tech-lead", "Tech Lead"),
            Map.of("us", "United States"));

    private static View form(String person, Draft draft) {
        Subscription subscription = TipSituations.in(new Spot("T1", "C0LEADS"), null);
        return TipForm.of("C0LEADS", person, new TipForm.Known(Optional.of(subscription), draft), OFFERED);
    }

    private static JsonNode json(View view) {
        return Json.parse(GsonFactory.createSnakeCase().toJson(view)).orElseThrow();
    }

    /** The form as Slack sends it back when nothing was changed in it. */
    private static View sentBack(View view) {
        ObjectNode sent = (ObjectNode) json(view);
        sent.putObject("state").set("values", Filled.kept(sent.path("blocks"), Json.object()));
        return GsonFactory.createSnakeCase().fromJson(sent.toString(), View.class);
    }

    @Test
    void everyFieldComesBackAsItWasShown() {
        Draft draft = Draft.of(TipSituations.PLAN);
        assertThat(draft.off().pausedUntil()).isNotEmpty();
        assertThat(PlanFields.read(sentBack(form("U0OWNER", draft)))).isEqualTo(draft);
    }

    @Test
    void soDoesOneWithNothingInIt() {
        Draft draft = new Draft(
                new Draft.When(List.of("SUNDAY"), "23:45", "UTC", "DAILY"),
                new Draft.Off("", "", "", ""),
                new Draft.About(List.of(), "", List.of()));
        assertThat(PlanFields.read(sentBack(form("U0OWNER", draft)))).isEqualTo(draft);
    }

    @Test
    void everyZoneCanBeChosenAndSlackTakesThemAll() {
        JsonNode menu = json(form("U0OWNER", Draft.of(TipSituations.PLAN)))
                .findParents("option_groups")
                .get(0);
        List<String> zones = menu.path("option_groups").findValuesAsString("value");
        assertThat(zones).containsAll(Zones.search("", 1_000)).contains("UTC").doesNotHaveDuplicates();
        assertThat(menu.path("option_groups").size()).isLessThanOrEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"US/Pacific", "Etc/GMT+3", "UTC", "Asia/Kathmandu"})
    void aZoneByAnyOfItsNamesIsShown(String zone) {
        Draft known = Draft.of(TipSituations.PLAN);
        Draft draft =
                new Draft(new Draft.When(known.when().days(), "09:00", zone, "DAILY"), known.off(), known.about());
        assertThat(PlanFields.read(sentBack(form("U0OWNER", draft))).when().zone())
                .isEqualTo(zone);
    }

    @Test
    void somebodyElseHasToSayThatTheyMeanIt() {
        Draft draft = Draft.of(TipSituations.PLAN);
        assertThat(json(form("U0OWNER", draft)).toString()).doesNotContain("\"sure\"", "<@U0OWNER>");
        assertThat(json(form("U0OTHER", draft)).toString()).contains("\"sure\"", "<@U0OWNER> set these tips up");
        assertThat(TipForm.isSure(sentBack(form("U0OTHER", draft)))).isFalse();
    }

    @Test
    void itIsSentAsItWasAndWithinSlacksLimits() throws IOException {
        JsonNode form = json(form("U0OTHER", Draft.of(TipSituations.PLAN)));
        assertThat(ViewRules.problems(form)).isEmpty();
        assertThat(form.toString()).hasSizeLessThan(100_000);
        // Which zones there are is the JDK's.
        form.findParents("option_groups").forEach(menu -> ((ObjectNode) menu).remove("option_groups"));
        String now = Json.pretty(form) + "\n";
        if (WRITE) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, now);
        }
        assertThat(GOLDEN).as("see GoldenTest on how to write it anew").hasContent(now);
    }
}
