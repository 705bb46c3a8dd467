package signpost.slack.card;

import java.util.List;

/** A part of a message, before anything is known of how it is drawn. */
sealed interface Piece {
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
}
