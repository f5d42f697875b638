package vn.maiam.security;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** One call that a JAX-RS class answers, read from its annotations: also one that nobody has ever listed. */
record Route(String method, String path) implements Comparable<Route> {

    /** All routes of these root classes and of the resources they lead to, with ids that nothing has. */
    static Set<Route> of(Collection<Class<?>> roots, String prefix) {
        Set<Route> routes = new TreeSet<>();
        roots.forEach(root -> add(root, prefix + segment(root.getAnnotation(Path.class)), new ArrayList<>(), routes));
        return routes;
    }

    private static void add(Class<?> resource, String path, List<Class<?>> above, Set<Route> routes) {
        if (above.contains(resource)) {
            return;
        }
        List<Class<?>> here = new ArrayList<>(above);
        here.add(resource);
        for (Method method : resource.getMethods()) {
            if (Modifier.isStatic(method.getModifiers())) {
                continue;
            }
            Optional<Path> below = annotation(method, Path.class);
            Optional<String> verb = verb(method);
            String full = path + below.map(Route::segment).orElse("");
            if (verb.isPresent()) {
                routes.add(new Route(verb.get(), full.isEmpty() ? "/" : full));
            } else if (below.isPresent()) {
                add(method.getReturnType(), full, here, routes);
            }
        }
    }

    private static String segment(Path annotation) {
        String path = annotation == null ? "" : annotation.value();
        String filled = path.replaceAll("\\{\\s*(name|engine|engineName|processEngineName)\\s*}", "default")
                .replaceAll("\\{[^}]*}", "x1")
                .replaceAll("/$", "");
        return filled.isEmpty() || filled.startsWith("/") ? filled : "/" + filled;
    }

    private static Optional<String> verb(Method method) {
        return declarations(method)
                .flatMap(declared -> Arrays.stream(declared.getAnnotations()))
                .map(found -> found.annotationType().getAnnotation(HttpMethod.class))
                .filter(found -> found != null)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static <A extends Annotation> Optional<A> annotation(Method method, Class<A> type) {
        return declarations(method)
                .map(declared -> declared.getAnnotation(type))
                .filter(found -> found != null)
                .findFirst();
    }

    /** The method itself and what it overrides: JAX-RS annotations are inherited. */
    private static Stream<Method> declarations(Method method) {
        return types(method.getDeclaringClass()).flatMap(type -> Arrays.stream(type.getDeclaredMethods())
                .filter(other -> other.getName().equals(method.getName())
                        && Arrays.equals(other.getParameterTypes(), method.getParameterTypes())));
    }

    private static Stream<Class<?>> types(Class<?> type) {
        Stream<Class<?>> above =
                Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()));
        return Stream.concat(Stream.of(type), above.flatMap(Route::types));
    }

    @Override
    public int compareTo(Route other) {
        return (path + method).compareTo(other.path + other.method);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
