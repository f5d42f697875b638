package vn.maiam.casefile;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class CommuneResponsibility implements Responsibility {

    private final CaseFileRows files;
    private final CaseFileChanges changes;
    private final CaseLegRows legs;
    private final ChildRows children;
    private final Clock clock;

    CommuneResponsibility(
            CaseFileRows files, CaseFileChanges changes, CaseLegRows legs, ChildRows children, Clock clock) {
        this.files = files;
        this.changes = changes;
        this.legs = legs;
        this.children = children;
        this.clock = clock;
    }

    @Override
    public boolean isOpen(String caseCode) {
        return files.get(caseCode).isOpen();
    }

    @Override
    public String unit(String caseCode) {
        return files.get(caseCode).unitKey();
    }

    @Override
    public Instant receivedAt(String caseCode) {
        return files.get(caseCode).receivedAt();
    }

    @Override
    public Instant alertedAt(String caseCode) {
        return files.get(caseCode).alertedAt();
    }

    @Override
    public Map<String, Object> routing(String caseCode) {
        CaseFile file = files.get(caseCode);
        Map<String, Object> routing = new HashMap<>();
        routing.put("caseCode", file.code());
        routing.put("label", file.label());
        routing.put("riskLevel", file.riskLevel());
        routing.put("riskRule", file.riskRule());
        routing.values().removeIf(Objects::isNull);
        return routing;
    }

    @Override
    @Transactional
    public void handOver(String caseCode, String toUnit) {
        CaseFile file = files.hold(caseCode);
        if (!file.isOpen()) {
            throw new CaseFileClosed(file);
        }
        if (!file.unitKey().equals(toUnit)) {
            changes.setUnit(caseCode, toUnit);
            changes.alert(caseCode, clock.instant());
            children.change(file.childId(), children.of(file).movedTo(toUnit));
            legs.end(caseCode);
            legs.begin(caseCode, toUnit, "transfer");
        }
    }
}
