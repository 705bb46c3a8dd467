package signpost.slack.card;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/** A message in every form in which it may have to go out. */
public final class Message {
    /** Nothing, for where the answer stands elsewhere, as in a view. */
    public static final Message SILENCE = new Message(List.of());

    private final List<Piece> pieces;

    public Message(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    public boolean isSilence() {
        return pieces.isEmpty();
    }

    /** Blocks that every surface takes, such as an acknowledgement, where a refusal could not be seen. */
    public List<LayoutBlock> blocks() {
        return new RichBlocks(false).of(pieces);
    }

    /** Blocks with Slack's newest kinds among them, for calls whose refusal is seen. */
    public List<LayoutBlock> newestBlocks() {
        return new RichBlocks(true).of(pieces);
    }

    /** Nothing but sections of mrkdwn and buttons, for when Slack refuses the rest. */
    public List<LayoutBlock> plainBlocks() {
        return new PlainBlocks().of(pieces);
    }

    /** The whole message as text: what screen readers read and notifications show. */
    public String text() {
        return new PlainText().of(pieces);
    }

    /** The least of it, titles and sources where it has them, for when Slack finds even the text too long. */
    public String shortText() {
        List<Piece> sources = pieces.stream()
                .filter(piece ->
                        piece instanceof Piece.Title || piece instanceof Piece.Source || piece instanceof Piece.Teasers)
                .toList();
        return Limits.cut(new PlainText().of(sources.isEmpty() ? pieces : sources), Limits.SHORT_TEXT);
    }
}
