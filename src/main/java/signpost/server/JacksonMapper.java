package signpost.server;

import io.javalin.json.JsonMapper;
import java.lang.reflect.Type;

/** Javalin's JSON by Jackson 3, which Javalin does not look for itself. */
final class JacksonMapper implements JsonMapper {
    @Override
    public String toJsonString(Object value, Type type) {
        return Lazy.MAPPER.writeValueAsString(value);
    }

    /** Made at the first use: a start has no need of it, and its classes are many. */
    private static final class Lazy {
        static final tools.jackson.databind.json.JsonMapper MAPPER = new tools.jackson.databind.json.JsonMapper();
    }
}
