package signpost.tips.plan;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** What a form came to. */
public sealed interface Checked {
    <T> T match(Function<Plan, T> good, Function<Map<Draft.Field, String>, T> bad);

    /** Nothing is wrong. */
    record Good(Plan plan) implements Checked {
        @Override
        public <T> T match(Function<Plan, T> good, Function<Map<Draft.Field, String>, T> bad) {
            return good.apply(plan);
        }
    }

    /**
     * Something is wrong.
     *
     * @param problems a sentence for the person for each field that is wrong, none of which holds what was typed
     */
    record Bad(Map<Draft.Field, String> problems) implements Checked {
        public Bad {
            problems = Collections.unmodifiableMap(new EnumMap<>(problems));
        }

        @Override
        public <T> T match(Function<Plan, T> good, Function<Map<Draft.Field, String>, T> bad) {
            return bad.apply(problems);
        }
    }
}
