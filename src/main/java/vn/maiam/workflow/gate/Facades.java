package vn.maiam.workflow.gate;

import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import vn.maiam.workflow.FromDiagram;
import vn.maiam.workflow.ProcessFacade;

/** The white list of what diagrams may call: {@link FromDiagram} methods of {@link ProcessFacade} beans. */
@Component
public class Facades {

    private final ApplicationContext context;

    Facades(ApplicationContext context) {
        this.context = context;
    }

    /** Whether a diagram may call the method with that many arguments. */
    boolean allows(String facade, String method, int arguments) {
        return names().contains(facade)
                && Arrays.stream(
                                ClassUtils.getUserClass(context.getType(facade)).getDeclaredMethods())
                        .filter(candidate -> AnnotationUtils.findAnnotation(candidate, FromDiagram.class) != null)
                        .anyMatch(candidate ->
                                candidate.getName().equals(method) && candidate.getParameterCount() == arguments);
    }

    Set<String> names() {
        return new TreeSet<>(Arrays.asList(context.getBeanNamesForAnnotation(ProcessFacade.class)));
    }

    /** The beans, each looked up when first asked for: they need the engine that is being built. */
    public Map<String, Object> byName() {
        Set<String> names = names();
        return new AbstractMap<>() {
            @Override
            public Set<Entry<String, Object>> entrySet() {
                return names.stream()
                        .map(name -> new SimpleImmutableEntry<String, Object>(name, context.getBean(name)))
                        .collect(Collectors.toSet());
            }

            @Override
            public boolean containsKey(Object name) {
                return names.contains(name);
            }

            @Override
            public Object get(Object name) {
                return names.contains(name) ? context.getBean((String) name) : null;
            }
        };
    }
}
