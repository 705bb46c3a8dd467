package signpost.terminal;

import java.util.List;
import java.util.stream.Stream;
import signpost.article.Article;
import signpost.article.Published;
import signpost.search.Answer;
import signpost.search.Entry;
import signpost.search.Near;

/** An answer for people, as plain text of at most 80 columns. */
final class TerminalCard implements Answer.Cases<String> {
    private static final int SHOWN = 3;

    String of(Answer answer) {
        return answer.match(this);
    }

    @Override
    public String found(Answer.Found found) {
        StringBuilder text = new StringBuilder(card(found.best()));
        if (found.matches().size() > 1) {
            text.append("\nAlso close\n");
            found.others(SHOWN).forEach(match -> text.append(line(match.article())));
        }
        return text.toString();
    }

    private static String card(Entry entry) {
        Article article = entry.article();
        var gist = article.gist();
        StringBuilder text = new StringBuilder();
        text.append(Lines.wrapped("", article.title(), ""))
                .append(source(article))
                .append(article.url())
                .append('\n');
        text.append('\n').append(Lines.wrapped("", gist.summary(), ""));
        text.append("\nKey points\n");
        gist.keyPoints().forEach(point -> text.append(Lines.wrapped("- ", point, "  ")));
        text.append("\nWhy it matters\n").append(Lines.wrapped("", gist.whyItMatters(), ""));
        text.append("\nThis week\n").append(Lines.wrapped("> ", gist.takeaway(), "> "));
        if (!entry.related().isEmpty()) {
            text.append("\nRead on\n");
            entry.related().forEach(other -> text.append(line(other)));
        }
        return text.toString();
    }

    private static String source(Article article) {
        var source = article.source();
        String line = String.join(
                ", ",
                Stream.of(
                                source.type().label(),
                                source.domain(),
                                String.join(" and ", source.authors()),
                                source.published().map(Published::label).orElse(""))
                        .filter(part -> !part.isEmpty())
                        .toList());
        return Lines.wrapped("", line, "");
    }

    private static String line(Article article) {
        return Lines.wrapped("- ", article.title(), "  ") + "  " + article.url() + "\n";
    }

    @Override
    public String unsure(Answer.Unsure unsure) {
        StringBuilder text = new StringBuilder("The library has no card on just that. The nearest:\n");
        for (Near near : unsure.nearest().stream().limit(2).toList()) {
            text.append(line(near.article()));
            text.append(words("  has: ", near.has())).append(words("  lacks: ", near.lacks()));
        }
        return text.toString();
    }

    private static String words(String lead, List<String> words) {
        return words.isEmpty() ? "" : Lines.wrapped(lead, String.join(", ", words), "    ");
    }

    @Override
    public String nothing(Answer.Nothing nothing) {
        return "The library has nothing close to that. It holds cards on:\n" + bullets(nothing.categories());
    }

    @Override
    public String sensitive(Answer.Sensitive sensitive) {
        return Lines.wrapped("", sensitive.concern().advice(), "")
                + sensitive.rest().map(rest -> "\n" + of(rest)).orElse("");
    }

    @Override
    public String filtered(Answer.Filtered filtered) {
        return Lines.wrapped("", "Only " + filtered.filters().label(), "") + "\n" + of(filtered.answer());
    }

    @Override
    public String filteredOut(Answer.FilteredOut out) {
        StringBuilder text = new StringBuilder(Lines.wrapped(
                "", "No card for this fits the filter: " + out.filters().label(), ""));
        text.append(out.near().isEmpty() ? "" : "The nearest without it:\n");
        out.near().forEach(article -> text.append(line(article)));
        return text.toString();
    }

    @Override
    public String unknownFilters(Answer.UnknownFilters unknown) {
        StringBuilder text = new StringBuilder();
        unknown.filters()
                .forEach(filter -> text.append(
                                Lines.wrapped("", "I know no " + filter.kind() + " \"" + filter.value() + "\".", ""))
                        .append(words("Did you mean: ", filter.nearest()))
                        .append(words("I know: ", filter.allowed())));
        return text.toString();
    }

    @Override
    public String tooShort() {
        return "That is too little to go on. Say in a few words what it is about.\n";
    }

    @Override
    public String help() {
        return "Ask in your own words, for example: how do I run a good one on one\n";
    }

    @Override
    public String smallTalk(Answer.SmallTalk smallTalk) {
        return "Hello. " + help();
    }

    private static String bullets(List<String> items) {
        StringBuilder text = new StringBuilder();
        items.forEach(item -> text.append(Lines.wrapped("- ", item, "  ")));
        return text.toString();
    }
}
