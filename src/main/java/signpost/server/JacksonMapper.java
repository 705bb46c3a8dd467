package signpost.server;

import io.javalin.json.JsonMapper;
import java.lang.reflect.Type;

/** Javalin's JSON by Jackson 3, which Javalin does not look for itself. */
final class JacksonMapper implements JsonMapper {
    private final tools.jackson.databind.json.JsonMapper mapper = new tools.jackson.databind.json.JsonMapper();

    @Override
    public String toJsonString(Object value, Type type) {
        return mapper.writeValueAsString(value);
    }
}
