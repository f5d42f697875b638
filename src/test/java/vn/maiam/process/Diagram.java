package vn.maiam.process;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The diagram that a test class covers: every node and flow of each of its processes, or the class fails. The diagram is
 * deployed with the real decision tables; whatever it calls is replaced by a {@link StandInStage}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(DiagramExtension.class)
@interface Diagram {

    /** Path from the root of the project, e.g. {@code processes/case/detection.bpmn}. */
    String value();
}
