package signpost.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The four parts of a card's body, as plain text. */
final class Sections {
    static final String SUMMARY = "Summary";
    static final String KEY_POINTS = "Key points";
    static final String WHY_IT_MATTERS = "Why it matters";
    static final String TAKEAWAY = "Takeaway";

    private static final List<String> NAMES = List.of(SUMMARY, KEY_POINTS, WHY_IT_MATTERS, TAKEAWAY);
    private static final Parser MARKDOWN =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

    private final Map<String, List<String>> blocks = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final String path;
    private final List<Problem> problems;
    private final int bodyLine;

    private Sections(String path, int bodyLine, List<Problem> problems) {
        this.path = path;
        this.bodyLine = bodyLine;
        this.problems = problems;
    }

    static Sections parse(String path, CardText card, List<Problem> problems) {
        Sections sections = new Sections(path, card.bodyLine(), problems);
        String section = "";
        for (Node node = MARKDOWN.parse(String.join("\n", card.body())).getFirstChild();
                node != null;
                node = node.getNext()) {
            section = sections.take(node, section);
        }
        for (String name : NAMES) {
            if (sections.blocks.getOrDefault(name, List.of()).isEmpty()) {
                problems.add(new Problem(path, sections.line(name), "the section '" + name + "' is missing or empty"));
            }
        }
        return sections;
    }

    private String take(Node node, String section) {
        if (node instanceof Heading heading) {
            return open(PlainText.of(heading).text(), lineOf(node));
        }
        if (!blocks.containsKey(section)) {
            problems.add(new Problem(path, lineOf(node), "text stands outside of the four sections"));
        } else if (node instanceof Paragraph && !section.equals(KEY_POINTS)) {
            add(node, section);
        } else if (node instanceof BulletList && section.equals(KEY_POINTS)) {
            for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
                takeItem(item);
            }
        } else {
            problem(
                    node,
                    section,
                    "holds something else than "
                            + (section.equals(KEY_POINTS) ? "one list with hyphens" : "plain paragraphs"));
        }
        return section;
    }

    private void takeItem(Node item) {
        Node only = item.getFirstChild();
        if (only == null) {
            problem(item, KEY_POINTS, "has an empty entry");
        } else if (only instanceof Paragraph && only.getNext() == null) {
            add(only, KEY_POINTS);
        } else {
            problem(item, KEY_POINTS, "has an entry that is more than one paragraph");
        }
    }

    private void add(Node node, String section) {
        PlainText plain = PlainText.of(node);
        if (plain.isWhole()) {
            blocks.computeIfAbsent(section, it -> new ArrayList<>()).add(plain.text());
        } else {
            problem(node, section, "holds an image, HTML or a control character");
        }
    }

    private String open(String name, int line) {
        if (!NAMES.contains(name)) {
            problems.add(new Problem(path, line, "'" + name + "' is not one of the sections " + NAMES));
        } else if (blocks.putIfAbsent(name, new ArrayList<>()) != null) {
            problems.add(new Problem(path, line, "the section '" + name + "' stands twice"));
        }
        lines.putIfAbsent(name, line);
        return name;
    }

    String text(String name) {
        return String.join(" ", blocks.getOrDefault(name, List.of()));
    }

    List<String> items(String name) {
        return blocks.getOrDefault(name, List.of());
    }

    /** The line of the section's heading, or the body's first line where there is none. */
    int line(String name) {
        return lines.getOrDefault(name, bodyLine);
    }

    private void problem(Node node, String section, String message) {
        problems.add(new Problem(path, lineOf(node), "'" + section + "' " + message));
    }

    private int lineOf(Node node) {
        return node.getSourceSpans().isEmpty()
                ? bodyLine
                : bodyLine + node.getSourceSpans().get(0).getLineIndex();
    }
}
