package vn.maiam.process;

import static org.mockito.Mockito.mock;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.mockito.Mockito;
import org.mockito.invocation.InvocationOnMock;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import vn.maiam.workflow.FromDiagram;
import vn.maiam.workflow.ProcessFacade;

/**
 * Stands in for every facade that diagrams may call, and writes down the calls. The stand-ins have the methods of the real
 * facades, so a diagram that calls what does not exist fails.
 */
final class FacadeCalls {

    private final Map<Object, Object> beans = new HashMap<>();
    private final List<String> calls = new ArrayList<>();
    private final Map<String, Object> answers = new HashMap<>();

    FacadeCalls() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(ProcessFacade.class));
        scan.findCandidateComponents("vn.maiam").stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .forEach(this::standIn);
    }

    private void standIn(Class<?> facade) {
        String name = facade.getAnnotation(ProcessFacade.class).value();
        beans.put(name, mock(facade, invocation -> answer(name, invocation)));
    }

    private Object answer(String facade, InvocationOnMock call) throws Throwable {
        if (!call.getMethod().isAnnotationPresent(FromDiagram.class)) {
            return Mockito.RETURNS_DEFAULTS.answer(call);
        }
        String method = facade + "." + call.getMethod().getName();
        calls.add(Arrays.stream(call.getArguments())
                .map(FacadeCalls::text)
                .collect(Collectors.joining(", ", method + "(", ")")));
        return answers.containsKey(method) ? answers.get(method) : Mockito.RETURNS_DEFAULTS.answer(call);
    }

    private static String text(Object argument) {
        return argument instanceof DelegateExecution ? "execution" : String.valueOf(argument);
    }

    Map<Object, Object> beans() {
        return beans;
    }

    /** What the method answers from now on, e.g. {@code children.findDuplicates}. */
    void answer(String method, Object value) {
        answers.put(method, value);
    }

    /** Every call so far, in order, e.g. {@code caseFile.close(29956-2026-0001, safe)}. */
    List<String> all() {
        return List.copyOf(calls);
    }

    void forget() {
        calls.clear();
        answers.clear();
    }
}
