package vn.maiam.security;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One call of the engine's REST API that is let through.
 *
 * @param method HTTP method
 * @param path below the engine's own path, or from {@code /camunda}; {@code *} is one segment, {@code **} any number
 * @param who roles and web applications whose people may, or {@code *} for everybody who is signed in
 */
record Door(String method, Pattern path, Set<String> who) {

    Door(String method, String path, String who) {
        this(method, pattern(path), Set.of(who.split(" ")));
    }

    boolean opensFor(String method, String path, Set<String> person) {
        return this.method.equals(method)
                && this.path.matcher(path).matches()
                && (who.contains("*") || person.stream().anyMatch(who::contains));
    }

    private static Pattern pattern(String path) {
        return Pattern.compile(
                Arrays.stream(path.split("/", -1)).map(Door::segment).collect(Collectors.joining("/")));
    }

    private static String segment(String segment) {
        return switch (segment) {
            case "*" -> "[^/]+";
            case "**" -> ".+";
            default -> Pattern.quote(segment);
        };
    }
}
