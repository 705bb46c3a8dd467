package signpost.slack;

import com.slack.api.model.view.View;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import signpost.article.Shelf;
import signpost.content.ContentFolder;
import signpost.language.Words;
import signpost.library.Library;
import signpost.reader.Person;
import signpost.search.Search;
import signpost.slack.browse.BrowseViews;
import signpost.slack.card.AskForm;
import signpost.slack.card.Guide;
import signpost.slack.card.Message;
import signpost.slack.card.Occasion;
import signpost.slack.card.OpenCard;
import signpost.slack.deed.DeedViews;
import signpost.slack.home.HomeViews;
import signpost.slack.shortcut.ShortcutViews;
import signpost.slack.tip.TipSituations;

/** Every kind of message that the bot sends and of view that it shows, by the situation in which it does. */
final class Situations {
    private static final Path CONTENT = Path.of("src/test/resources/content");
    private static final Words WORDS = new Words();
    private static final Answers.Roles NO_ROLE = person -> "";
    private static final Shelf SHELF =
            new ContentFolder(CONTENT).read(Shelf.EMPTY).shelf();
    private static final Search SEARCH = new Search(WORDS, Library.of(SHELF, WORDS, Map.of()));
    private static final Answers ANSWERS = new Answers(SEARCH, NO_ROLE);
    private static final Answers WITHOUT_CARDS = new Answers(new Search(WORDS, Library.empty(WORDS)), NO_ROLE);

    private static final String FOUND = "how do I run a good one on one?";
    private static final String UNSURE = "hiring somebody with a visa and a pilot licence";
    private static final String NOTHING = "how does leader election work in etcd clusters with raft quorum";

    private Situations() {}

    static Map<String, Message> messages() {
        Map<String, Message> all = new LinkedHashMap<>();
        all.put("found", answer(FOUND));
        all.put(
                "found-by-command",
                ANSWERS.toCommand(Occasion.command(FOUND, false), new Person("T1", "U1"))
                        .message());
        all.put("found-in-a-channel", ANSWERS.to(Occasion.channel(FOUND, "U0ASKER")));
        all.put("slip-in-a-sub-command", ANSWERS.to(Occasion.command("svaed", false)));
        all.put("unsure", answer(UNSURE));
        all.put("nothing", answer(NOTHING));
        all.put("filtered", answer("one on one type:guide under 10 min"));
        all.put("filtered-out", answer("one on one type:podcast"));
        all.put("unknown-filters", answer("one on one for:tech-laed author:larson"));
        all.put("too-short", answer("the of and"));
        all.put("help", answer("help"));
        all.put("greeting", answer("hello"));
        all.put("thanks", answer("thanks"));
        all.put("who-are-you", answer("who are you?"));
        all.put("emoji", answer(":wave:"));
        all.put("goodbye", answer("bye"));
        all.put("first-meeting", Guide.welcome());
        all.put("opened-card", opened("questions-for-one-on-ones"));
        all.put("opened-card-that-is-gone", opened("gone"));
        all.put("library-empty", WITHOUT_CARDS.to(Occasion.direct(FOUND)));
        all.put("apology", Work.apology());
        all.put("apology-after-a-restart", Replies.TOO_LATE);
        all.put("refused-by-slack", Posting.REFUSED);
        all.put("unconfirmed-by-slack", Posting.UNCONFIRMED);
        all.put("press-without-effect", Press.NOT_SHOWN);
        all.putAll(TipSituations.of(SHELF.articles(), SHELF.taxonomy()));
        return all;
    }

    static Map<String, View> views() {
        Map<String, View> all = new LinkedHashMap<>(HomeViews.all(SEARCH));
        all.putAll(DeedViews.all());
        all.putAll(BrowseViews.all(SEARCH.catalogue()));
        all.putAll(ShortcutViews.all());
        all.put("view-ask", AskForm.empty());
        all.put("view-ask-answered", AskForm.answered(FOUND, SEARCH.answer(FOUND)));
        all.put("view-ask-without-an-answer", AskForm.answered(NOTHING, SEARCH.answer(NOTHING)));
        return all;
    }

    private static Message answer(String question) {
        return ANSWERS.to(Occasion.direct(question));
    }

    private static Message opened(String slug) {
        OpenCard wanted = new OpenCard(slug, List.of("one-on-ones"), FOUND, true);
        return ANSWERS.opened(wanted, Occasion.command(FOUND, false));
    }
}
