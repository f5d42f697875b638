package vn.maiam.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.Units;
import vn.maiam.workflow.PrefillSource;
import vn.maiam.workflow.Step;

/**
 * {@code case.<code|label|unitName|stage|stageName|status|statusName|riskLevel|riskLevelName|riskRule|receivedAt>}.
 */
@Component
class CaseSource implements PrefillSource {

    private static final DateTimeFormatter TO_THE_MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private final CaseFileRows files;
    private final Units units;
    private final Wording wording;
    private final Clock clock;

    CaseSource(CaseFileRows files, Units units, Wording wording, Clock clock) {
        this.files = files;
        this.units = units;
        this.wording = wording;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "case";
    }

    @Override
    public Map<String, Object> values(Step step, Set<String> fields) {
        if (!step.onCase()) {
            return Map.of();
        }
        CaseFile file = files.get(step.caseCode());
        Map<String, Object> values = new HashMap<>();
        fields.forEach(field -> values.put(field, part(file, field)));
        return values;
    }

    private String part(CaseFile file, String field) {
        return switch (field) {
            case "code" -> file.code();
            case "label" -> file.label();
            case "unitName" -> units.find(file.unitKey()).map(Unit::name).orElse(null);
            case "stage" -> file.stage();
            case "stageName" -> wording.of("stage", file.stage());
            case "status" -> file.status().id();
            case "statusName" -> wording.of("status", file.status().id());
            case "riskLevel" -> file.riskLevel();
            case "riskLevelName" -> wording.of("risk", file.riskLevel());
            case "riskRule" -> file.riskRule();
            case "receivedAt" -> local(file.receivedAt());
            default -> null;
        };
    }

    private String local(Instant moment) {
        return TO_THE_MINUTE.format(moment.atZone(clock.getZone()));
    }
}
