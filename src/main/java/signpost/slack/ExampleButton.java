package signpost.slack;

import signpost.slack.card.Message;
import signpost.slack.card.Occasion;

/** A question to press: answered as if it had been asked where the button stands. */
record ExampleButton(Answers answers, Posting posting, Desk desk) implements Desk.Deed {
    @Override
    public void done(Interaction pressed) {
        Press press = pressed.press();
        // Nobody typed the question, so the answer restates it wherever it goes.
        Message answer = answers.to(new Occasion(press.value(), true, press.onlyYou() && !pressed.isDirect(), ""));
        if (press.onlyYou() || pressed.view() != null) {
            desk.tell(pressed, answer);
        } else {
            press.explain(posting, posting.post(new Place(press.channel(), press.threadTs()), answer));
        }
    }
}
