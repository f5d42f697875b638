package vn.maiam.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.LinkedHashMap;
import java.util.Map;

/** A record's content as it is stored; kept apart from the web's mapper, whose settings may change while records stay. */
public final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private static final TypeReference<LinkedHashMap<String, Object>> CONTENT = new TypeReference<>() {};

    private Json() {}

    public static String write(Map<String, Object> content) {
        try {
            return MAPPER.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The content of a record cannot be written as JSON.", e);
        }
    }

    public static Map<String, Object> readContent(String json) {
        try {
            return MAPPER.readValue(json, CONTENT);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored record is no JSON object.", e);
        }
    }

    static JsonNode read(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored form is no JSON.", e);
        }
    }
}
