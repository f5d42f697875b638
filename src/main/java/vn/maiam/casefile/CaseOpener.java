package vn.maiam.casefile;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.workflow.LegOpener;
import vn.maiam.workflow.Step;

/** Opens the file of a newly reported child. */
@Component
class CaseOpener implements LegOpener {

    private final CaseCodes codes;
    private final CaseLabel labels;
    private final ChildRows children;
    private final ObjectProvider<RegisteredChildren> registered;
    private final CaseFileChanges changes;
    private final CaseLegRows legs;
    private final Clock clock;

    CaseOpener(
            CaseCodes codes,
            CaseLabel labels,
            ChildRows children,
            ObjectProvider<RegisteredChildren> registered,
            CaseFileChanges changes,
            CaseLegRows legs,
            Clock clock) {
        this.codes = codes;
        this.labels = labels;
        this.children = children;
        this.registered = registered;
        this.changes = changes;
        this.legs = legs;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "case";
    }

    @Override
    public Optional<String> unfit(LegStart start) {
        return FirstReport.receivedAt(start.form()).isPresent()
                ? Optional.empty()
                : Optional.of("biểu mẫu mở hồ sơ phải có một trường bắt buộc ghi lúc nhận được thông tin"
                        + " (thuộc tính case = receivedAt), vì thời hạn 12 giờ tính từ lúc đó");
    }

    @Override
    @Transactional
    public OpenedLeg open(Step step, LegStart start, Map<String, Object> content) {
        FirstReport report = new FirstReport(start.form(), content);
        Child child = report.child(step.unitKey());
        CaseFile file = newFile(step, child, report.receivedAt(clock.getZone()));
        changes.add(file);
        legs.begin(file.code(), file.unitKey(), "report");
        return new OpenedLeg(file.code(), file.code(), Map.of("caseCode", file.code(), "label", file.label()));
    }

    /** A child who stands on a register beyond doubt is not entered a second time. */
    private Optional<Long> known(Child child) {
        return child.name() == null || child.sex() == null || child.birthDate() == null
                ? Optional.empty()
                : registered.stream()
                        .flatMap(register ->
                                register
                                        .find(child.foldedName(), child.sex(), child.birthDate(), child.unitKey())
                                        .stream())
                        .findFirst();
    }

    private CaseFile newFile(Step step, Child child, Instant receivedAt) {
        return new CaseFile(
                codes.next(step.unitKey()),
                known(child).orElseGet(() -> children.add(child)),
                step.unitKey(),
                CaseStatus.OPEN,
                null,
                null,
                null,
                receivedAt,
                receivedAt,
                clock.instant(),
                step.personId(),
                null,
                null,
                null,
                null,
                labels.of(child),
                0);
    }
}
