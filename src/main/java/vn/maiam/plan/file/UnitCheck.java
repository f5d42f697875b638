package vn.maiam.plan.file;

import java.util.List;
import java.util.Optional;
import vn.maiam.organisation.Unit;
import vn.maiam.plan.Plan;
import vn.maiam.plan.Target;

/** The units a plan names are units of the house, at the place where they stand. */
final class UnitCheck {

    private final Plan plan;
    private final Lines lines;
    private final Findings findings;
    private final Vocabulary vocabulary;

    UnitCheck(Plan plan, Lines lines, Findings findings, Vocabulary vocabulary) {
        this.plan = plan;
        this.lines = lines;
        this.findings = findings;
        this.vocabulary = vocabulary;
    }

    void check() {
        known(plan.issuerUnit(), "issuer")
                .filter(Unit::isOffice)
                .ifPresent(office -> findings.add(
                        lines.of("issuer"),
                        "“%s” là cơ quan chuyên môn; nơi ban hành phải là một xã, huyện hoặc tỉnh, cơ quan chủ trì ghi ở mục “lead”.",
                        office.name()));
        known(plan.leadUnit(), "lead");
        plan.scope().units().forEach(unit -> known(unit, "scope.units"));
        List<Target> targets = plan.targets();
        for (int i = 0; i < targets.size(); i++) {
            for (String unit : targets.get(i).shares().keySet()) {
                below(unit, "targets[" + i + "].shares." + unit);
            }
        }
    }

    private Optional<Unit> known(String key, String place) {
        if (key == null) {
            return Optional.empty();
        }
        Optional<Unit> unit = vocabulary.unit(key);
        if (unit.isEmpty()) {
            findings.add(
                    lines.of(place),
                    "Không có đơn vị “%s”; hãy ghi mã đơn vị và ngày có hiệu lực như trong danh mục đơn vị, ví dụ 870-20200101.",
                    key);
        }
        return unit;
    }

    private void below(String key, String place) {
        Optional<Unit> unit = known(key, place);
        Optional<Unit> issuer = Optional.ofNullable(plan.issuerUnit()).flatMap(vocabulary::unit);
        if (unit.isPresent()
                && issuer.isPresent()
                && !vocabulary.isBelow(key, issuer.get().key())) {
            findings.add(
                    lines.of(place),
                    "“%s” không thuộc địa bàn của %s nên không giao chỉ tiêu được; hãy kiểm tra mã đơn vị.",
                    unit.get().name(),
                    issuer.get().name());
        }
    }
}
