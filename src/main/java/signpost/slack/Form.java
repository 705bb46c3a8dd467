package signpost.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;
import signpost.slack.card.Message;

/** A form in which a message may be sent; each is simpler than the one before. */
enum Form {
    NEWEST("our newest blocks") {
        @Override
        List<LayoutBlock> blocks(Message message) {
            return message.newestBlocks();
        }
    },
    RICH("our blocks") {
        @Override
        List<LayoutBlock> blocks(Message message) {
            return message.blocks();
        }
    },
    PLAIN("plain sections") {
        @Override
        List<LayoutBlock> blocks(Message message) {
            return message.plainBlocks();
        }
    },
    TEXT("text alone"),
    SHORT("a short text") {
        @Override
        String text(Message message) {
            return message.shortText();
        }
    };

    /** For calls to the Web API. */
    static final List<Form> FOR_METHODS = List.of(NEWEST, PLAIN, TEXT, SHORT);
    /** For a {@code response_url}. */
    static final List<Form> FOR_ADDRESSES = List.of(RICH, PLAIN, TEXT, SHORT);

    private final String label;

    Form(String label) {
        this.label = label;
    }

    List<LayoutBlock> blocks(Message message) {
        return List.of();
    }

    String text(Message message) {
        return message.text();
    }

    @Override
    public String toString() {
        return label;
    }
}
