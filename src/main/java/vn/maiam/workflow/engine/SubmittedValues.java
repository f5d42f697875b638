package vn.maiam.workflow.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import vn.maiam.workflow.Refused;

/** Turns what REST handed over into plain text, numbers, truth values, lists and maps. */
final class SubmittedValues {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SubmittedValues() {}

    static Map<String, Object> plain(VariableMap values) {
        Map<String, Object> plain = new LinkedHashMap<>();
        values.keySet().forEach(name -> plain.put(name, plainValue(values.getValueTyped(name))));
        return plain;
    }

    private static Object plainValue(TypedValue value) {
        // Read as text first: an object nobody asked for must never be deserialized.
        if (value instanceof SerializableValue serialized && serialized.getValueSerialized() != null) {
            return parse(serialized.getValueSerialized());
        }
        return value == null ? null : value.getValue();
    }

    private static Object parse(String json) {
        try {
            return JSON.readValue(json, Object.class);
        } catch (JsonProcessingException e) {
            throw Refused.unreadable();
        }
    }
}
