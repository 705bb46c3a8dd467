package signpost.search;

/** Says which case an answer came to. */
final class NameOfCase implements Answer.Cases<String> {
    @Override
    public String found(Answer.Found found) {
        return "found " + found.matches().size();
    }

    @Override
    public String unsure(Answer.Unsure unsure) {
        return "unsure " + unsure.nearest().size();
    }

    @Override
    public String nothing(Answer.Nothing nothing) {
        return "nothing";
    }

    @Override
    public String sensitive(Answer.Sensitive sensitive) {
        return "sensitive " + sensitive.concern();
    }

    @Override
    public String filtered(Answer.Filtered filtered) {
        return "filtered";
    }

    @Override
    public String filteredOut(Answer.FilteredOut filteredOut) {
        return "filtered out";
    }

    @Override
    public String unknownFilters(Answer.UnknownFilters unknownFilters) {
        return "unknown filters";
    }

    @Override
    public String tooShort() {
        return "too short";
    }

    @Override
    public String help() {
        return "help";
    }

    @Override
    public String smallTalk(Answer.SmallTalk smallTalk) {
        return "small talk " + smallTalk;
    }
}
