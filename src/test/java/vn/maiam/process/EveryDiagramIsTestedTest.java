package vn.maiam.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

class EveryDiagramIsTestedTest {

    @Test
    void aTestClassCoversEachDiagram() {
        assertThat(diagramTests().map(test -> test.getAnnotation(Diagram.class).value()))
                .containsExactlyInAnyOrderElementsOf(Models.diagrams());
    }

    /** Coverage is asserted after the tests of a class, so not at all for a class without any. */
    @Test
    void eachOfThemHasTests() {
        assertThat(diagramTests()).allMatch(test -> Arrays.stream(test.getDeclaredMethods())
                .anyMatch(method -> AnnotationSupport.isAnnotated(method, Testable.class)));
    }

    @Test
    void eachDiagramHasAProcessThatTheEngineRuns() {
        assertThat(Models.diagrams())
                .allSatisfy(path -> assertThat(Models.processesOf(path)).isNotEmpty());
    }

    private static Stream<Class<?>> diagramTests() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Diagram.class));
        List<Class<?>> found = scan.findCandidateComponents("vn.maiam").stream()
                .<Class<?>>map(candidate -> ClassUtils.resolveClassName(candidate.getBeanClassName(), null))
                .toList();
        return found.stream();
    }
}
