package signpost.search;

/** What makes a question one for a person rather than for a card, the gravest first, and whom to turn to. */
public enum Concern {
    SELF_HARM(
            "If anyone may be in danger, act now: call the local emergency number or a crisis line, and do not leave the"
                    + " person alone. Then bring in HR. This is for a professional, and nothing to carry by yourself."),
    HARASSMENT(
            "Take this to HR, or to whomever your company's policy names, before anything else. Write down what happened,"
                    + " when, and who saw it. If anyone is in danger, call the local emergency number first."),
    HEALTH("Health is private. Talk to HR before you act or tell anyone, and leave medical questions to a doctor or"
            + " another professional."),
    PRIVATE_LIFE(
            "Private lives are private. Before you say anything, ask HR what your company's policy is, above all where"
                    + " one of them reports to the other."),
    LAW("Ask HR and a lawyer who knows your country's law before you act. This is no legal advice."),
    DISMISSAL(
            "Talk to HR and legal before you act or say anything to the person: what is allowed depends on your country"
                    + " and on the contract.");

    private final String advice;

    Concern(String advice) {
        this.advice = advice;
    }

    /** Whom to turn to, in plain words. */
    public String advice() {
        return advice;
    }
}
