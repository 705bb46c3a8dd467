package signpost.tips;

/** What came of posting a tip at once. */
public sealed interface PostNow {
    <T> T match(Cases<T> cases);

    /** One function a case. */
    interface Cases<T> {
        T posted(Posted posted);

        T alreadyToday(AlreadyToday alreadyToday);

        T nothingFits(NothingFits nothingFits);

        T notTaken(NotTaken notTaken);
    }

    /** It stands there, and can be undone for a minute; the day's own tip does not come any more. */
    record Posted(Tip tip, String ts) implements PostNow {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.posted(this);
        }
    }

    /** The spot had its tip today. */
    record AlreadyToday() implements PostNow {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.alreadyToday(this);
        }
    }

    /** There is no such card, or none that fits. */
    record NothingFits() implements PostNow {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.nothingFits(this);
        }
    }

    /** Slack did not take it, or did not say so; it is not sent again by itself. */
    record NotTaken(Outcome outcome) implements PostNow {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.notTaken(this);
        }
    }
}
