package vn.maiam.referral;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.Units;
import vn.maiam.workflow.PrefillSource;
import vn.maiam.workflow.Step;

/** {@code referral.<need|service|activity|from|until|senderName|receiverName|code|status>}: the slip, for both sides' forms. */
@Component
class ReferralSource implements PrefillSource {

    private final ReferralRows rows;
    private final Units units;

    ReferralSource(ReferralRows rows, Units units) {
        this.rows = rows;
        this.units = units;
    }

    @Override
    public String name() {
        return "referral";
    }

    @Override
    public Map<String, Object> values(Step step, Set<String> fields) {
        Map<String, Object> values = new HashMap<>();
        Optional.ofNullable(step.legCode())
                .flatMap(rows::find)
                .ifPresent(referral -> fields.forEach(field -> values.put(field, value(referral, field))));
        return values;
    }

    private Object value(Referral referral, String field) {
        Referral.Service service = referral.service();
        return switch (field) {
            case "code" -> referral.code();
            case "status" -> referral.status().id();
            case "need" -> service.need();
            case "service" -> service.kind();
            case "activity" -> service.activity();
            case "from" -> service.from() == null ? null : service.from().toString();
            case "until" -> service.until() == null ? null : service.until().toString();
            case "senderName" -> nameOf(referral.senderUnit());
            case "receiverName" -> nameOf(referral.receiverUnit());
            default -> null;
        };
    }

    private String nameOf(String unitKey) {
        return units.find(unitKey).map(Unit::name).orElse(null);
    }
}
