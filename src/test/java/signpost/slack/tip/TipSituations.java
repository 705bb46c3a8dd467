package signpost.slack.tip;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import signpost.article.Article;
import signpost.article.Taxonomy;
import signpost.slack.card.Message;
import signpost.tips.Notice;
import signpost.tips.Spot;
import signpost.tips.State;
import signpost.tips.Subscription;
import signpost.tips.Tip;
import signpost.tips.Trouble;
import signpost.tips.plan.DaysOff;
import signpost.tips.plan.Interests;
import signpost.tips.plan.Plan;
import signpost.tips.plan.Rhythm;
import signpost.tips.plan.Schedule;

/** Every kind of message about tips. */
public final class TipSituations {
    static final Plan PLAN = new Plan(
            new Schedule(
                    EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                    LocalTime.of(9, 30),
                    ZoneId.of("America/New_York"),
                    new DaysOff(
                            LocalDate.of(2026, 11, 23),
                            new TreeSet<>(Set.of(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 31))),
                            "us",
                            LocalDate.of(2026, 12, 1))),
            Rhythm.WEEKLY,
            new Interests(
                    List.of("hiring-and-interviewing", "one-on-ones-and-feedback"),
                    "tech-lead",
                    List.of("performance-and-career-growth")));
    private static final Spot CHANNEL = new Spot("T1", "C0LEADS");
    private static final Spot PERSON = new Spot("T1", "U0OWNER");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private TipSituations() {}

    public static Map<String, Message> of(List<Article> articles, Taxonomy taxonomy) {
        Map<String, Message> all = new LinkedHashMap<>();
        Article article = articles.stream()
                .filter(it -> it.slug().equals("one-on-ones"))
                .findFirst()
                .orElseThrow();
        all.put("tip", posted(taxonomy, false, article));
        all.put("tip-that-is-weekly-from-now-on", posted(taxonomy, true, article));
        all.put("tips-of-a-week", posted(taxonomy, false, articles.toArray(Article[]::new)));
        all.put("tip-by-command", TipMessage.shown(article, true));
        all.put("tip-shared", TipMessage.shared("ann", article));
        String words = PlanWords.of(PLAN, taxonomy);
        all.put("tips-set-up", NoteMessages.setUp(in(CHANNEL, null), "ann", words));
        all.put("tips-set-up-for-oneself", NoteMessages.setUp(in(PERSON, null), "ann", words));
        all.put("tips-changed-by-another", NoteMessages.changed(in(CHANNEL, null), "bob", words));
        all.put("tips-go-on", NoteMessages.goOn(words));
        all.put("tips-still-wanted", NoteMessages.of(in(CHANNEL, null), Notice.STILL_WANTED));
        all.put("tips-few-left-for-oneself", NoteMessages.of(in(PERSON, null), Notice.FEW_LEFT));
        Arrays.stream(Trouble.values())
                .forEach(trouble -> all.put(
                        "tips-trouble-"
                                + trouble.name()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .replace('_', '-'),
                        NoteMessages.of(in(CHANNEL, trouble), Notice.TROUBLE)));
        return all;
    }

    /** A tip, or those of a week. */
    public static Message tip(Article... articles) {
        return posted(Taxonomy.EMPTY, false, articles);
    }

    static Message posted(Taxonomy taxonomy, boolean nowWeekly, Article... articles) {
        return TipMessage.posted(new Tip(CHANNEL, DAY, List.of(articles), nowWeekly), taxonomy);
    }

    static Subscription in(Spot spot, @Nullable Trouble trouble) {
        return new Subscription(spot, "U0OWNER", PLAN, trouble == null ? State.ON : State.PAUSED, trouble);
    }
}
