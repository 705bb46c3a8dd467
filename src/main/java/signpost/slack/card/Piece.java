package signpost.slack.card;

import java.util.List;

/** A part of a message, before anything is known of how it is drawn. */
public sealed interface Piece {
    <T> T match(Cases<T> cases);

    /** One function a kind of piece. */
    interface Cases<T> {
        T title(Title title);

        T small(Small small);

        T prose(Prose prose);

        T points(Points points);

        T aside(Aside aside);

        T links(Links links);

        T teasers(Teasers teasers);

        T buttons(Buttons buttons);

        T deeds(Deeds deeds);

        T judging(Judging judging);

        T menus(Menus menus);

        T heading(Heading heading);

        T row(Row row);

        T typing(Typing typing);

        T danger(Danger danger);

        T brief(Brief brief);

        T source(Source source);

        T place(Place place);
    }

    /** A headline that leads to the source. */
    record Title(String text, String url) implements Piece {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.title(this);
        }
    }

    /** A line in small print. */
    record Small(String text) implements Piece {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.small(this);
        }
    }

    /** A paragraph under a label, which may be empty. */
    record Prose(String label, String text) implements Piece {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.prose(this);
        }
    }

    /** A list under a label, which may be empty. */
    record Points(String label, List<String> items) implements Piece {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.points(this);
        }
    }

    /** A paragraph set apart from the rest. */
    record Aside(String label, String text) implements Piece {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.aside(this);
        }
    }

    /** Sources elsewhere. */
    record Links(String label, List<Link> links) implements Piece {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.links(this);
        }
    }

    /** A source elsewhere, with a word on where. */
    record Link(String text, String url, String note) {}

    /** Articles in short, each with a button that opens its card. */
    record Teasers(String label, List<Teaser> teasers) implements Piece {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.teasers(this);
        }
    }

    /** An article in short; {@code value} is what its button carries. */
    record Teaser(String title, String url, String note, String text, String value) {}

    /** Buttons side by side. */
    record Buttons(List<Button> buttons) implements Piece {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.buttons(this);
        }
    }

    /** A button; one with an address also opens it in the browser. */
    record Button(String actionId, String text, String value, String url) {}

    /**
     * What can be done with a card: buttons, and what is wanted less often in a menu.
     *
     * @param block the block's id, which says what a choice in the menu is about
     */
    record Deeds(String block, List<Button> buttons, String menuActionId, List<Choice> menu) implements Piece {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.deeds(this);
        }
    }

    /** One of several, for a menu. */
    record Choice(String text, String value) {}

    /**
     * Slack's own feedback buttons, by what they carry, and a way to take the message away.
     *
     * @param remover who alone sees the latter, or empty
     */
    record Judging(String helped, String didNot, String remover) implements Piece {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.judging(this);
        }
    }

    /** Menus side by side. */
    record Menus(List<Menu> menus) implements Piece {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.menus(this);
        }
    }

    /** A menu to choose one of at most 100 from; {@code chosen} is the value of the one that is chosen, or empty. */
    record Menu(String actionId, String label, List<Choice> choices, String chosen) {}

    /** A headline over a part of a page. */
    record Heading(String text) implements Piece {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.heading(this);
        }
    }

    /**
     * An article in a list, with what can be done with it: a button where that is one thing, else a menu.
     *
     * @param block the block's id, which says what a press is about
     */
    record Row(String block, Link link, String actionId, List<Choice> choices) implements Piece {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.row(this);
        }
    }

    /** A line to type into, in a view; it is sent with the return key. */
    record Typing(String actionId, String label, String example) implements Piece {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.typing(this);
        }
    }

    /** A button for what cannot be taken back: Slack asks once more, with these words. */
    record Danger(Button button, String asks) implements Piece {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.danger(this);
        }
    }

    /** What blocks show shortened, so that it takes a few lines on a phone, and the text tells whole. */
    record Brief(Piece shown, String whole) implements Piece {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.brief(this);
        }
    }

    /** A button that is called by the source it opens; {@code minutes} is 0 where the reading time is not known. */
    record Source(String actionId, String value, String title, String url, int minutes) implements Piece {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.source(this);
        }

        String said() {
            return minutes > 0 ? minutes + " min read" : "";
        }
    }

    /** A sentence about a channel, which Slack calls by its name for those who may see it, and pings nobody. */
    record Place(String before, String channel, String after) implements Piece {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.place(this);
        }
    }
}
