package vn.maiam.demo;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.maiam.demo.DemoFile.DemoCase;

/** The filled forms of one case: the general paper of a step, with what its story and the case itself say over it. */
final class DemoPapers {

    private final DemoFile file;
    private final DemoCase demo;
    private final Clock clock;

    DemoPapers(DemoFile file, DemoCase demo, Clock clock) {
        this.file = file;
        this.demo = demo;
        this.clock = clock;
    }

    /**
     * @param step its name, and before that the closer one with the referral's number if there is one
     * @param time how often the step was done before
     * @param caseCode null until the case has one
     */
    Map<String, Object> of(StepName step, int time, String caseCode) {
        Map<String, Object> paper = new HashMap<>();
        step.all()
                .flatMap(name -> Stream.of(
                        file.papers().get(name),
                        file.stories().get(demo.story()).get(name),
                        nth(demo.papers().get(name), time)))
                .filter(Objects::nonNull)
                .forEach(part -> paper.putAll(fields(part)));
        paper.values().removeIf(Objects::isNull);
        DemoDates dates = new DemoDates(clock);
        paper.replaceAll((field, value) -> written(value, caseCode, dates));
        return paper;
    }

    private static Object nth(Object papers, int time) {
        return papers instanceof List<?> several ? several.get(Math.min(time, several.size() - 1)) : papers;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> fields(Object part) {
        return (Map<String, Object>) part;
    }

    private static Object written(Object value, String caseCode, DemoDates dates) {
        if (value instanceof List<?> rows) {
            return rows.stream().map(row -> written(row, caseCode, dates)).toList();
        }
        if (value instanceof Map<?, ?> row) {
            Map<Object, Object> whole = new HashMap<>();
            row.forEach((field, content) -> whole.put(field, written(content, caseCode, dates)));
            return whole;
        }
        return "caseCode".equals(value) ? caseCode : dates.written(value);
    }
}
