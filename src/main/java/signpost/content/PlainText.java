package signpost.content;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a piece of Markdown without its markup. A line's end is a space. */
final class PlainText extends AbstractVisitor {
    private final StringBuilder text = new StringBuilder();
    private boolean isOnlyText = true;

    private PlainText() {}

    static PlainText of(Node node) {
        PlainText plain = new PlainText();
        node.accept(plain);
        return plain;
    }

    String text() {
        return text.toString().strip();
    }

    /** Whether nothing was left behind: an image and HTML have no words that would stand for them. */
    boolean isWhole() {
        return isOnlyText && OneLine.is(text());
    }

    @Override
    public void visit(Text words) {
        text.append(words.getLiteral());
    }

    @Override
    public void visit(Code code) {
        text.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak end) {
        text.append(' ');
    }

    @Override
    public void visit(HardLineBreak end) {
        text.append(' ');
    }

    @Override
    public void visit(Image image) {
        isOnlyText = false;
    }

    @Override
    public void visit(HtmlInline html) {
        isOnlyText = false;
    }
}
