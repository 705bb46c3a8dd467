package signpost.slack.card;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewTitle;

/** A message as a view to be read and closed. */
public final class Note {
    private Note() {}

    public static View of(Message message) {
        return View.builder()
                .type("modal")
                .title(ViewTitle.builder().type("plain_text").text("Signpost").build())
                .close(ViewClose.builder().type("plain_text").text("Close").build())
                .blocks(message.blocks())
                .build();
    }
}
