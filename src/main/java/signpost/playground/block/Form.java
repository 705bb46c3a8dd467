package signpost.playground.block;

import java.util.List;

/** What a person sends off from a page: each field with its values. */
public interface Form {
    /** Empty where the field is missing. */
    List<String> values(String field);

    /** The first value, or empty. */
    default String value(String field) {
        return values(field).stream().findFirst().orElse("");
    }
}
