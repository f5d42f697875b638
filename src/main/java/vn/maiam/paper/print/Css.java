package vn.maiam.paper.print;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Declarations of CSS; a later one takes the place of an earlier one. */
class Css {

    private final Map<String, String> declarations = new LinkedHashMap<>();

    Css set(String property, String value) {
        declarations.put(property, value);
        return this;
    }

    Css setPoints(String property, double points) {
        return set(property, points + "pt");
    }

    Css over(Css other) {
        declarations.putAll(other.declarations);
        return this;
    }

    boolean has(String property) {
        return declarations.containsKey(property);
    }

    @Override
    public String toString() {
        return declarations.entrySet().stream()
                .map(one -> one.getKey() + ":" + one.getValue())
                .collect(Collectors.joining(";"));
    }
}
