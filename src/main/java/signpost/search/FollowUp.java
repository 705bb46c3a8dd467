package signpost.search;

/** What a text says in a conversation in which something was asked before. */
public sealed interface FollowUp {
    /** Calls the case that this one is. */
    <T> T match(Cases<T> cases);

    /** One function a kind. */
    interface Cases<T> {
        T fresh();

        T refined(Refined refined);

        T another();

        T shorter();

        T why();
    }

    /** The last question with more said of it. */
    record Refined(String question) implements FollowUp {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.refined(this);
        }
    }

    /** What needs no words beside itself. */
    enum Plain implements FollowUp {
        /** It has nothing to do with what was asked before. */
        FRESH,
        /** One more card on the same. */
        ANOTHER,
        /** One that takes less time to read. */
        SHORTER,
        /** Why the last card was shown. */
        WHY;

        @Override
        public <T> T match(Cases<T> cases) {
            return switch (this) {
                case FRESH -> cases.fresh();
                case ANOTHER -> cases.another();
                case SHORTER -> cases.shorter();
                case WHY -> cases.why();
            };
        }
    }
}
