package signpost.playground.block;

/** Slack's documented limits of what a message or a view may hold, in characters or pieces, each with its page. */
public enum Limit {
    MESSAGE_TEXT(40_000, "methods/chat.postMessage"),
    BLOCKS(50, "block-kit/blocks"),
    BLOCKS_OF_A_VIEW(100, "block-kit/blocks"),
    VIEW_TITLE(24, "views/modal-views"),
    VIEW_BUTTON(24, "views/modal-views"),
    VIEW_ID(255, "views/modal-views"),
    PRIVATE_METADATA(3000, "views/modal-views"),
    INPUT_LABEL(2000, "block-kit/blocks/input-block"),
    INPUT_HINT(2000, "block-kit/blocks/input-block"),
    BLOCK_ID(255, "block-kit/blocks"),
    SECTION_TEXT(3000, "block-kit/blocks/section-block"),
    SECTION_FIELDS(10, "block-kit/blocks/section-block"),
    SECTION_FIELD(2000, "block-kit/blocks/section-block"),
    HEADER_TEXT(150, "block-kit/blocks/header-block"),
    CONTEXT_ELEMENTS(10, "block-kit/blocks/context-block"),
    CONTEXT_TEXT(3000, "block-kit/composition-objects/text-object"),
    CONTEXT_ACTIONS(5, "block-kit/blocks/context-actions-block"),
    ACTIONS(25, "block-kit/blocks/actions-block"),
    ALT_TEXT(2000, "block-kit/blocks/image-block"),
    IMAGE_TITLE(2000, "block-kit/blocks/image-block"),
    IMAGE_URL(3000, "block-kit/blocks/image-block"),
    MARKDOWN_OF_A_MESSAGE(12_000, "block-kit/blocks/markdown-block"),
    CARD_TITLE(150, "block-kit/blocks/card-block"),
    CARD_SUBTITLE(150, "block-kit/blocks/card-block"),
    CARD_BODY(200, "block-kit/blocks/card-block"),
    CARD_SUBTEXT(200, "block-kit/blocks/card-block"),
    CARD_BUTTONS(3, "block-kit/blocks/card-block"),
    CAROUSEL_CARDS(10, "block-kit/blocks/carousel-block"),
    ACTION_ID(255, "block-kit/block-elements"),
    BUTTON_TEXT(75, "block-kit/block-elements/button-element"),
    BUTTON_VALUE(2000, "block-kit/block-elements/button-element"),
    BUTTON_URL(3000, "block-kit/block-elements/button-element"),
    BUTTON_LABEL(75, "block-kit/block-elements/button-element"),
    OVERFLOW_OPTIONS(5, "block-kit/block-elements/overflow-menu-element"),
    SELECT_OPTIONS(100, "block-kit/block-elements/select-menu-element"),
    SELECT_GROUPS(100, "block-kit/block-elements/select-menu-element"),
    PLACEHOLDER(150, "block-kit/block-elements/select-menu-element"),
    CHECKBOXES(10, "block-kit/block-elements/checkboxes-element"),
    RADIO_BUTTONS(10, "block-kit/block-elements/radio-button-group-element"),
    OPTION_TEXT(75, "block-kit/composition-objects/option-object"),
    OPTION_VALUE(75, "block-kit/composition-objects/option-object"),
    OPTION_DESCRIPTION(75, "block-kit/composition-objects/option-object"),
    OPTION_URL(3000, "block-kit/composition-objects/option-object"),
    CONFIRM_TITLE(100, "block-kit/composition-objects/confirmation-dialog-object"),
    CONFIRM_TEXT(300, "block-kit/composition-objects/confirmation-dialog-object"),
    CONFIRM_BUTTON(30, "block-kit/composition-objects/confirmation-dialog-object");

    private final int most;
    private final String page;

    Limit(int most, String page) {
        this.most = most;
        this.page = page;
    }

    public int most() {
        return most;
    }

    @Override
    public String toString() {
        return name() + " at most " + most + ", https://docs.slack.dev/reference/" + page;
    }
}
