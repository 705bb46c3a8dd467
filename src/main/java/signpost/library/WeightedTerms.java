package signpost.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A document as the index sees it: how often it has each term, each counted by the weight of the field it stands in. */
final class WeightedTerms {
    private final Map<String, Double> frequencies = new LinkedHashMap<>();
    private double length;

    /** Adds a field's terms. */
    WeightedTerms with(double weight, List<String> terms) {
        terms.forEach(term -> frequencies.merge(term, weight, Double::sum));
        length += weight * terms.size();
        return this;
    }

    Set<String> terms() {
        return frequencies.keySet();
    }

    double frequency(String term) {
        return frequencies.getOrDefault(term, 0.0);
    }

    double length() {
        return length;
    }
}
