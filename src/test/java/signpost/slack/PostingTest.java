package signpost.slack;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.slack.api.RequestConfigurator;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.request.chat.ChatPostMessageRequest.ChatPostMessageRequestBuilder;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;
import signpost.slack.card.Guide;

final class PostingTest {
    private final MethodsClient client = mock();

    @Test
    void aMessageThatSlackTakesIsSentOnce() throws IOException, SlackApiException {
        answerWith("");
        new Posting(client).post(new Place("C1", null), Guide.message());
        verify(client, times(1)).chatPostMessage(anyPost());
    }

    @Test
    void aRefusalThatIsNotAboutBlocksIsNotTriedAgain() throws IOException, SlackApiException {
        answerWith("not_in_channel");
        new Posting(client).post(new Place("C1", null), Guide.message());
        verify(client, times(1)).chatPostMessage(anyPost());
    }

    @Test
    void slackOutOfReachIsNoFaultOfTheListener() throws IOException, SlackApiException {
        when(client.chatPostMessage(anyPost())).thenThrow(new IOException("no route"));
        assertThatCode(() -> new Posting(client).post(new Place("C1", null), Guide.message()))
                .doesNotThrowAnyException();
    }

    private void answerWith(String error) throws IOException, SlackApiException {
        ChatPostMessageResponse response = new ChatPostMessageResponse();
        response.setOk(error.isEmpty());
        response.setError(error);
        when(client.chatPostMessage(anyPost())).thenReturn(response);
    }

    private static RequestConfigurator<ChatPostMessageRequestBuilder> anyPost() {
        return ArgumentMatchers.<RequestConfigurator<ChatPostMessageRequestBuilder>>any();
    }
}
