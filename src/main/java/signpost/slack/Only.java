package signpost.slack;

import com.google.gson.Gson;
import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import com.slack.api.util.json.GsonFactory;
import signpost.slack.card.Message;

/** A message for the eyes of the one who typed the command. */
final class Only {
    private static final Gson GSON = GsonFactory.createSnakeCase();

    private Only() {}

    /** As the JSON that an acknowledgement or a {@code response_url} takes. */
    static String you(Message message) {
        return GSON.toJson(response(message));
    }

    static SlashCommandResponse response(Message message) {
        return SlashCommandResponse.builder()
                .responseType("ephemeral")
                .text(message.text())
                .blocks(message.blocks())
                .build();
    }
}
