package signpost.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import signpost.article.Article;
import signpost.article.Category;
import signpost.language.Words;
import signpost.library.Library;
import signpost.search.filter.Narrowed;

/** Answers questions from the library that is served at the moment. Safe for use by many threads. */
public final class Search {
    private static final int MAX_QUESTION = 2_000;
    private static final int REMEMBERED = 200;
    private static final Pattern END = Pattern.compile("[\\s?.!,;]+$");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Words words;
    private final Sensitivity sensitivity = Sensitivity.read();
    private volatile Served served;

    public Search(Words words, Library library) {
        this.words = words;
        this.served = Served.of(library);
    }

    /** A library and the answers that were given from it: exchanged together, so that no answer outlives its library. */
    private record Served(Library library, Cache<Lookup.Asking, Answer> answers) {
        static Served of(Library library) {
            // On the caller's thread: the cache's upkeep is too short to hand over.
            return new Served(
                    library,
                    Caffeine.newBuilder()
                            .maximumSize(REMEMBERED)
                            .executor(Runnable::run)
                            .build());
        }
    }

    /** Answers from this library from now on. */
    public void serve(Library library) {
        served = Served.of(library);
    }

    /** Answers any text whatever; one that is too long is read up to its 2,000th character. */
    public Answer answer(String text) {
        return answer(text, "");
    }

    /**
     * The same for somebody of a role: what is for it stands a little nearer the top of what is found.
     *
     * @param role an audience's slug, or empty
     */
    public Answer answer(String text, String role) {
        Served now = served;
        return now.answers.get(new Lookup.Asking(normal(text), role), asking -> answer(asking, now.library));
    }

    /** Why an article stands in the answer to a text: worked out on every call. Empty where no word speaks for it. */
    public Optional<Why> why(String text, Article article) {
        return new Lookup(new Lookup.Asking(normal(text), ""), words, served.library).why(article);
    }

    /**
     * What a text says after a question.
     *
     * @param last the question, or empty where none is known
     */
    public FollowUp followUp(String last, String text) {
        return GoingOn.plain(normal(text)).<FollowUp>map(plain -> plain).orElseGet(() -> refined(last, text));
    }

    private FollowUp refined(String last, String text) {
        Narrowed said = narrowed(text);
        boolean isFilters = !said.filters().isEmpty() && words.of(said.words()).isEmpty();
        if (last.isEmpty() || !(isFilters || GoingOn.refines(normal(text)))) {
            return FollowUp.Plain.FRESH;
        }
        FollowUp.Refined refined = new FollowUp.Refined(joined(last, text, said));
        // A topic of its own may begin as more of the last one does.
        boolean isItsOwn = !isFilters
                && !(answer(refined.question()) instanceof Answer.Found)
                && answer(text) instanceof Answer.Found;
        return isItsOwn ? FollowUp.Plain.FRESH : refined;
    }

    /** Both in a row, and of filters the later ones. */
    private String joined(String last, String text, Narrowed said) {
        Narrowed before = narrowed(last);
        if (before.filters().isEmpty() && said.filters().isEmpty()) {
            return END.matcher(last).replaceFirst("") + ", " + text;
        }
        String both = said.words().isEmpty()
                ? before.words()
                : END.matcher(before.words()).replaceFirst("") + ", " + said.words();
        return both + " " + said.filters().over(before.filters()).written();
    }

    private Narrowed narrowed(String text) {
        return Narrowed.of(normal(text), served.library.taxonomy(), words);
    }

    /** The first card of the answer to a question that is not among these, by slug. */
    public Optional<Entry> next(String question, Set<String> seen) {
        return answer(question).articles().stream()
                .map(Article::slug)
                .filter(slug -> !seen.contains(slug))
                .findFirst()
                .flatMap(this::entry);
    }

    private static String normal(String text) {
        return SPACES.matcher(bounded(text)).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** Half a word at the end would be taken for one that the library does not know. */
    private static String bounded(String text) {
        if (text.length() <= MAX_QUESTION) {
            return text;
        }
        int space = text.lastIndexOf(' ', MAX_QUESTION);
        return text.substring(0, space > 0 ? space : MAX_QUESTION);
    }

    private Answer answer(Lookup.Asking asking, Library library) {
        return Talk.recognise(asking.question())
                .orElseGet(() -> withCare(asking.question(), new Lookup(asking, words, library).answer()));
    }

    private Answer withCare(String question, Answer answer) {
        return sensitivity
                .of(question)
                .<Answer>map(concern ->
                        new Answer.Sensitive(concern, isWorthAdding(answer) ? Optional.of(answer) : Optional.empty()))
                .orElse(answer);
    }

    /** What is only near, or not there, is left out where a person has to be turned to. */
    private static boolean isWorthAdding(Answer answer) {
        return answer instanceof Answer.Filtered filtered
                ? isWorthAdding(filtered.answer())
                : answer instanceof Answer.Found
                        || answer instanceof Answer.FilteredOut
                        || answer instanceof Answer.UnknownFilters;
    }

    /** The article as a card shows it whole, unless the library no longer has it. */
    public Optional<Entry> entry(String slug) {
        Library library = served.library;
        return library.article(slug).map(article -> Entry.of(article, library));
    }

    /** The article, unless the library no longer has it. */
    public Optional<Article> article(String slug) {
        return served.library.article(slug);
    }

    /** What is served, all of one moment. */
    public Catalogue catalogue() {
        Library library = served.library;
        return new Catalogue(List.copyOf(library.articles()), library.taxonomy(), library.paths());
    }

    /** How many articles are served. */
    public int size() {
        return served.library.articles().size();
    }

    /** The names of the library's categories. */
    public List<String> categories() {
        return categories(served.library);
    }

    static List<String> categories(Library library) {
        return library.taxonomy().categories().values().stream()
                .map(Category::name)
                .toList();
    }
}
