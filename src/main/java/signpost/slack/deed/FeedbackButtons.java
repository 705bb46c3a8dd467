package signpost.slack.deed;

import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import signpost.reader.Person;
import signpost.reader.SqliteVotes;
import signpost.reader.Vote;
import signpost.search.Search;
import signpost.slack.Desk;
import signpost.slack.Interaction;
import signpost.slack.card.AnswerCards;
import signpost.slack.card.CardValue;
import signpost.slack.card.Feedback;
import signpost.slack.card.Message;

/** Slack's feedback buttons: the vote is cast at once, and one that is against the card is asked why. */
record FeedbackButtons(Search search, SqliteVotes votes, Desk desk) implements Desk.Deed {
    private static final Message THANKS = AnswerCards.sentence("Thank you, noted. Only you see this.");
    private static final Message NOTED = AnswerCards.sentence(
            "Thank you, noted: this card did not help. Press again to say why. Only you see this.");

    @Override
    public void done(Interaction pressed) {
        Feedback.parse(pressed.value())
                .filter(given -> search.article(given.on().slug()).isPresent())
                .ifPresentOrElse(given -> take(pressed, given), () -> desk.tell(pressed, AnswerCards.gone()));
    }

    private void take(Interaction pressed, Feedback given) {
        Vote vote = vote(given.on(), given.helped());
        // The form first, since Slack lets it be opened for three seconds only.
        boolean asked = !given.helped() && desk.views().show(pressed, WhyForm.of(given.on()));
        votes.cast(pressed.person(), vote);
        if (!asked) {
            desk.tell(pressed, given.helped() ? THANKS : NOTED);
        }
    }

    /** The form's answer: it explains the vote of who sent it, and nobody else's. */
    Response submitted(ViewSubmissionRequest request, ViewSubmissionContext context) {
        var payload = request.getPayload();
        Person person = new Person(payload.getTeam().getId(), payload.getUser().getId());
        WhyForm.Filled filled = WhyForm.read(payload.getView());
        if (filled.reason().isEmpty()) {
            return context.ackWithErrors(WhyForm.NO_REASON);
        }
        CardValue.parse(payload.getView().getPrivateMetadata())
                .ifPresent(on -> desk.run(
                        "A reason",
                        () -> votes.explain(
                                person, vote(on, false), filled.reason().get(), filled.words())));
        return context.ack();
    }

    private static Vote vote(CardValue on, boolean helped) {
        return new Vote(on.slug(), on.question(), helped ? Vote.Verdict.HELPED : Vote.Verdict.DID_NOT);
    }
}
