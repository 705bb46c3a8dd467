package signpost.slack.card;

import static java.util.stream.Collectors.joining;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import signpost.article.Article;
import signpost.article.Published;
import signpost.article.ReadDepth;
import signpost.article.Source;
import signpost.search.Answer;
import signpost.search.Entry;
import signpost.search.Match;
import signpost.search.Near;

/** An answer becomes a message. */
public final class AnswerCards {
    private static final int OTHERS = 3;
    private static final int NEAREST = 2;
    private static final int QUESTION_SHOWN = 300;
    private static final String SEPARATOR = " \u00b7 ";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private AnswerCards() {}

    /** The message that answers a question. */
    public static Message of(Answer answer, Occasion occasion) {
        List<Piece> pieces = new ArrayList<>();
        restate(occasion.above(), pieces);
        pieces.addAll(answer.match(new Pieces(occasion)));
        return new Message(pieces);
    }

    /** The message in which the asker opened one article, with the others still at hand. */
    public static Message opened(Entry opened, List<Article> others, Occasion occasion) {
        List<Piece> pieces = new ArrayList<>();
        restate(occasion.above(), pieces);
        pieces.addAll(pieces(opened, occasion));
        pieces.addAll(teasers(opened.article(), others, occasion));
        return new Message(pieces);
    }

    /** One card by itself. */
    public static Message card(Entry entry, Occasion occasion) {
        return opened(entry, List.of(), occasion);
    }

    /** A card that somebody shows to a channel. */
    public static Message shared(String name, Entry entry) {
        List<Piece> pieces = new ArrayList<>(List.of(new Piece.Small(name + " shared this card:")));
        pieces.addAll(pieces(entry, Occasion.NONE));
        return new Message(pieces);
    }

    /** Articles to open under a line. */
    public static Message choice(String label, List<Article> articles, Occasion occasion) {
        return new Message(teasers(label, articles, articles, occasion));
    }

    /** What stands where a card was that the library no longer has. */
    public static Message gone() {
        return sentence("That card is no longer in the library. Ask again, and I look for what has taken its place.");
    }

    /** What stands where another card was asked for and there is none. */
    public static Message noMore() {
        return sentence(
                "You have seen every card that I have on this. \"More like this\" goes on from a card, and other"
                        + " words may find others.");
    }

    /** A plain sentence. */
    public static Message sentence(String text) {
        return new Message(List.of(new Piece.Prose("", text)));
    }

    private static void restate(String question, List<Piece> pieces) {
        if (!question.isEmpty()) {
            pieces.add(new Piece.Small("You asked: " + Limits.cut(question, QUESTION_SHOWN)));
        }
    }

    private static List<Piece> pieces(Entry entry, Occasion occasion) {
        Article article = entry.article();
        var gist = article.gist();
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece.Title(article.title(), article.url()));
        pieces.add(new Piece.Small(sourceLine(article)));
        pieces.add(new Piece.Small(entry.category() + SEPARATOR + "for " + String.join(", ", entry.audience())));
        pieces.add(new Piece.Prose("", gist.summary()));
        pieces.add(new Piece.Points("Key points", gist.keyPoints()));
        pieces.add(new Piece.Prose("Why it matters", gist.whyItMatters()));
        pieces.add(new Piece.Aside("This week", gist.takeaway()));
        gist.discussion().ifPresent(question -> pieces.add(new Piece.Prose("To discuss with your team", question)));
        pieces.add(CardDeeds.of(article, occasion));
        if (!entry.related().isEmpty()) {
            pieces.add(new Piece.Links(
                    "Read on", entry.related().stream().map(AnswerCards::link).toList()));
        }
        pieces.add(new Piece.Small(provenance(article)));
        pieces.add(CardDeeds.judging(article, occasion));
        return pieces;
    }

    private static String sourceLine(Article article) {
        Source source = article.source();
        return Stream.of(
                        source.type().label(),
                        source.domain() + (source.isOnlyListed() ? " (a listing; the original is not known)" : ""),
                        String.join(", ", source.authors()),
                        source.published().map(Published::label).orElse(""),
                        source.readingMinutes().isPresent()
                                ? source.readingMinutes().getAsInt() + " min read"
                                : "")
                .filter(part -> !part.isEmpty())
                .collect(joining(SEPARATOR));
    }

    /** What a reader should know of how far the card can be trusted. */
    private static String provenance(Article article) {
        var reading = article.reading();
        return "In our own words, from "
                + (reading.depth() == ReadDepth.WHOLE ? "the whole text" : "its opening only")
                + ", read on " + reading.checkedOn().format(DAY);
    }

    private static Piece.Link link(Article article) {
        return new Piece.Link(article.title(), article.url(), article.source().domain());
    }

    private static List<Piece> teasers(Article shown, List<Article> others, Occasion occasion) {
        List<Article> all = Stream.concat(Stream.of(shown), others.stream()).toList();
        return teasers("Also close", others, all, occasion);
    }

    private static List<Piece> teasers(String label, List<Article> articles, List<Article> among, Occasion occasion) {
        return articles.isEmpty()
                ? List.of()
                : List.of(new Piece.Teasers(
                        label,
                        articles.stream()
                                .map(article -> teaser(
                                        article,
                                        sourceLine(article),
                                        article.gist().takeaway(),
                                        among,
                                        occasion))
                                .toList()));
    }

    private static Piece.Teaser teaser(
            Article article, String note, String text, List<Article> among, Occasion occasion) {
        List<String> others = among.stream()
                .map(Article::slug)
                .filter(slug -> !slug.equals(article.slug()))
                .toList();
        String value = new OpenCard(article.slug(), others, occasion.question(), occasion.restated()).value();
        return new Piece.Teaser(article.title(), article.url(), note, text, value);
    }

    /** The pieces below the question, for each kind of answer. */
    private record Pieces(Occasion occasion) implements Answer.Cases<List<Piece>> {
        @Override
        public List<Piece> found(Answer.Found found) {
            List<Piece> pieces = new ArrayList<>();
            RoleLine.of(found.matches().stream().limit(1L + OTHERS).toList()).ifPresent(pieces::add);
            pieces.addAll(AnswerCards.pieces(found.best(), occasion));
            List<Article> others =
                    found.others(OTHERS).stream().map(Match::article).toList();
            pieces.addAll(teasers(found.best().article(), others, occasion));
            return pieces;
        }

        @Override
        public List<Piece> unsure(Answer.Unsure unsure) {
            List<Near> nearest = unsure.nearest().stream().limit(NEAREST).toList();
            List<Article> all = nearest.stream().map(Near::article).toList();
            List<Piece> pieces = new ArrayList<>(List.of(
                    new Piece.Prose("", "The library has no card on just that. The nearest, and how near they are:"),
                    new Piece.Teasers(
                            "Only near",
                            nearest.stream()
                                    .map(near -> teaser(
                                            near.article(),
                                            why(near),
                                            near.article().gist().takeaway(),
                                            all,
                                            occasion))
                                    .toList()),
                    new Piece.Small("Asking in other words may help: say what happened, or name the topic.")));
            pieces.addAll(gap());
            return pieces;
        }

        @Override
        public List<Piece> nothing(Answer.Nothing nothing) {
            List<Piece> pieces = new ArrayList<>(List.of(
                    new Piece.Prose(
                            "", "The library has nothing close to that, so here is no guess. It holds cards on:"),
                    new Piece.Points("", nothing.categories()),
                    Guide.examples()));
            pieces.addAll(gap());
            return hinted(pieces);
        }

        /** Offers to keep the question, where there is one that was asked. */
        private List<Piece> gap() {
            return occasion.question().isEmpty()
                    ? List.of()
                    : List.of(
                            new Piece.Buttons(List.of(
                                    new Piece.Button(Actions.NOTE_GAP, "Note the gap", occasion.question(), ""))),
                            new Piece.Small("Noting it keeps the question for 30 days, for whoever looks after the"
                                    + " library. Otherwise it is not kept."));
        }

        @Override
        public List<Piece> sensitive(Answer.Sensitive sensitive) {
            List<Piece> pieces = new ArrayList<>();
            pieces.add(new Piece.Prose("", sensitive.concern().advice()));
            sensitive.rest().ifPresent(rest -> pieces.addAll(rest.match(this)));
            return pieces;
        }

        @Override
        public List<Piece> filtered(Answer.Filtered filtered) {
            List<Piece> pieces = new ArrayList<>(List.of(FilterPieces.only(filtered.filters())));
            pieces.addAll(filtered.answer().match(this));
            return pieces;
        }

        @Override
        public List<Piece> filteredOut(Answer.FilteredOut out) {
            List<Piece> pieces = new ArrayList<>(List.of(FilterPieces.nothingLeft(out)));
            pieces.addAll(teasers("Only near", out.near(), out.near(), occasion));
            return pieces;
        }

        @Override
        public List<Piece> unknownFilters(Answer.UnknownFilters unknown) {
            return FilterPieces.unknown(unknown, occasion.question());
        }

        @Override
        public List<Piece> tooShort() {
            return hinted(List.of(
                    new Piece.Prose(
                            "", "That is too little to go on. Say in a few words what it is about, for example:"),
                    Guide.examples()));
        }

        /** Where nothing was found, a slip in the name of a sub-command may be the reason. */
        private List<Piece> hinted(List<Piece> pieces) {
            List<Piece> hinted = new ArrayList<>(pieces);
            Subcommand.near(occasion.above())
                    .ifPresent(near -> hinted.add(0, new Piece.Small("Did you mean " + near.typed() + "?")));
            return hinted;
        }

        @Override
        public List<Piece> help() {
            return Guide.pieces();
        }

        @Override
        public List<Piece> smallTalk(Answer.SmallTalk smallTalk) {
            return switch (smallTalk) {
                case GREETING ->
                    List.of(
                            new Piece.Prose(
                                    "", "Hello. Ask me about leading engineers, in your own words, for example:"),
                            Guide.examples());
                case THANKS ->
                    List.of(new Piece.Prose("", "You're welcome. I am here when the next question comes up."));
                case WHO_ARE_YOU -> Guide.pieces();
                case EMOJI ->
                    List.of(new Piece.Prose(
                            "", "I read words better than faces. If there is a question in it, ask away."));
                case GOODBYE -> List.of(new Piece.Prose("", "Goodbye. Ask again whenever something comes up."));
            };
        }

        private static String why(Near near) {
            String has = "it has " + quoted(near.has());
            return near.lacks().isEmpty()
                    ? has + ", but only in passing"
                    : has + ", but nothing on " + quoted(near.lacks());
        }

        private static String quoted(List<String> words) {
            return words.stream().limit(6).map(word -> '"' + word + '"').collect(joining(", "));
        }
    }
}
