package signpost.search.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import signpost.article.Taxonomy;
import signpost.language.Words;

/** Takes the filters with a colon out of a question. */
final class NamedFilters {
    private static final Map<String, Kind> KINDS = Map.of(
            "for", Kind.AUDIENCE,
            "audience", Kind.AUDIENCE,
            "role", Kind.AUDIENCE,
            "topic", Kind.TOPIC,
            "category", Kind.TOPIC,
            "tag", Kind.TOPIC,
            "type", Kind.TYPE,
            "format", Kind.TYPE);
    /** What other search boxes know and ours does not: said, rather than searched for as a word. */
    private static final List<String> STRANGERS =
            List.of("author", "by", "from", "site", "source", "year", "before", "after", "level", "lang", "language");

    private static final String KEYS =
            Stream.concat(KINDS.keySet().stream(), STRANGERS.stream()).collect(Collectors.joining("|"));
    /** With nothing between the key, its colon and the name: "type: theory" is a phrase. */
    private static final Pattern NAMED = Pattern.compile("(?<![^\\s(,;])(?<key>" + KEYS
            + "):(?:[\"\u201c\u201d](?<quoted>[^\"\u201c\u201d]+)[\"\u201c\u201d]|(?<bare>[\\p{L}\\p{N}#][^\\s\"]*))");

    private static final Pattern END_OF_CLAUSE = Pattern.compile("[?.!,;:)]+$");
    private static final Pattern NEXT_WORD = Pattern.compile("\\G [^\\s:]+");
    private static final int LONGEST_NAME = 4;
    private static final List<String> ALLOWED = List.of("for:", "topic:", "type:", "under 5 min");

    private final String question;
    private final FilterNames names;
    private final StringBuilder rest = new StringBuilder();
    private final List<Filter> filters = new ArrayList<>();
    private final List<UnknownFilter> unknown = new ArrayList<>();
    private int at;

    private NamedFilters(String question, FilterNames names) {
        this.question = question;
        this.names = names;
    }

    /** What was found in a question. */
    record Found(String rest, List<Filter> filters, List<UnknownFilter> unknown) {}

    static Found in(String question, Taxonomy taxonomy, Words words) {
        // Most questions name no filter, and then the names are not needed.
        return NAMED.matcher(question).find()
                ? new NamedFilters(question, new FilterNames(taxonomy, words)).read()
                : new Found(question, List.of(), List.of());
    }

    private Found read() {
        Matcher named = NAMED.matcher(question);
        while (named.find(at)) {
            rest.append(question, at, named.start());
            at = named.end();
            take(named, KINDS.get(named.group("key")));
        }
        return new Found(rest.append(question.substring(at)).toString().strip(), filters, unknown);
    }

    private void take(Matcher named, @Nullable Kind kind) {
        if (kind == null) {
            unknown.add(new UnknownFilter("filter", named.group("key") + ":", named.group(), List.of(), ALLOWED));
        } else if (named.group("quoted") != null) {
            take(kind, named.group("quoted"));
        } else {
            takeAll(kind, named.group("bare"));
        }
    }

    /** Several names may stand between commas. */
    private void takeAll(Kind kind, String bare) {
        String value = END_OF_CLAUSE.matcher(bare).replaceFirst("");
        List<String> values = new ArrayList<>(List.of(value.split(",", -1)));
        String last = values.remove(values.size() - 1);
        values.forEach(one -> take(kind, one));
        take(kind, value.equals(bare) ? longest(kind, last) : last);
    }

    private void take(Kind kind, String value) {
        names.find(kind, value).ifPresentOrElse(filters::add, () -> unknown.add(names.unknown(kind, value)));
    }

    /** A name may go on after a space, as in "for:tech lead": the longest that is known. */
    private String longest(Kind kind, String start) {
        String longest = start;
        Matcher next = NEXT_WORD.matcher(question);
        StringBuilder name = new StringBuilder(start);
        int end = at;
        for (int words = 1; words < LONGEST_NAME && next.find(end); words++) {
            name.append(next.group());
            end = next.end();
            if (names.find(kind, name.toString()).isPresent()) {
                longest = name.toString();
                at = end;
            }
        }
        return longest;
    }
}
