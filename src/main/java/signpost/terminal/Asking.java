package signpost.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import signpost.search.Answer;
import signpost.search.Search;
import tools.jackson.databind.json.JsonMapper;

/** Puts questions to the library and prints the answers, each as soon as it is there. */
final class Asking {
    private final Search search;
    private final PrintWriter out;
    private final boolean json;
    private final JsonMapper mapper = new JsonMapper();

    Asking(Search search, PrintWriter out, boolean json) {
        this.search = search;
        this.out = out;
        this.json = json;
    }

    void askAll(BufferedReader questions) throws IOException {
        for (String question = questions.readLine(); question != null; question = questions.readLine()) {
            ask(question);
        }
    }

    void ask(String question) {
        Answer answer = search.answer(question);
        out.println(json ? mapper.writeValueAsString(JsonAnswer.of(question, answer)) : new TerminalCard().of(answer));
        out.flush();
    }
}
