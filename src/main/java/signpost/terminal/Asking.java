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
    private final Manner manner;
    private final JsonMapper mapper = new JsonMapper();

    /**
     * How answers are printed.
     *
     * @param json one object a line
     * @param why with what speaks for each article
     */
    record Manner(boolean json, boolean why) {}

    Asking(Search search, PrintWriter out, Manner manner) {
        this.search = search;
        this.out = out;
        this.manner = manner;
    }

    void askAll(BufferedReader questions) throws IOException {
        for (String question = questions.readLine(); question != null; question = questions.readLine()) {
            ask(question);
        }
    }

    void ask(String question) {
        Answer answer = search.answer(question);
        Reasons reasons = manner.why ? article -> search.why(question, article) : Reasons.NONE;
        if (manner.json) {
            out.println(mapper.writeValueAsString(JsonAnswer.of(question, answer, reasons)));
        } else {
            out.println(new TerminalCard().of(answer) + (manner.why ? WhyText.of(answer.articles(), reasons) : ""));
        }
        out.flush();
    }
}
