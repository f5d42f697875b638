package vn.maiam.security;

import java.util.Set;
import org.springframework.util.AntPathMatcher;

/**
 * One call of the engine's REST API that is let through.
 *
 * @param method HTTP method
 * @param path Ant pattern below the engine's own path
 * @param who role-wide groups that may, or {@code *} for everybody who is signed in
 */
record Door(String method, String path, Set<String> who) {

    private static final AntPathMatcher PATHS = new AntPathMatcher();

    boolean opensFor(String method, String path, Set<String> groups) {
        return this.method.equals(method)
                && PATHS.match(this.path, path)
                && (who.contains("*") || groups.stream().anyMatch(who::contains));
    }
}
