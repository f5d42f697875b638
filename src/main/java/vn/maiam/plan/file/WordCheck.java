package vn.maiam.plan.file;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.maiam.organisation.UnitLevel;
import vn.maiam.plan.Plan;
import vn.maiam.plan.Plan.Cascade;
import vn.maiam.plan.Plan.Escalation;

/** Codes outside the targets: roles, categories, levels and the words that say what somebody is to do. */
final class WordCheck {

    private static final List<String> LEVELS =
            List.of(UnitLevel.PROVINCE.id(), UnitLevel.DISTRICT.id(), UnitLevel.COMMUNE.id());

    private final Plan plan;
    private final Lines lines;
    private final Findings findings;
    private final Vocabulary vocabulary;

    WordCheck(Plan plan, Lines lines, Findings findings, Vocabulary vocabulary) {
        this.plan = plan;
        this.lines = lines;
        this.findings = findings;
        this.vocabulary = vocabulary;
    }

    void check() {
        if (plan.targets().isEmpty()) {
            findings.add(lines.of("targets"), "Thiếu mục “targets”; kế hoạch cần ít nhất một mục tiêu.");
        }
        for (int i = 0; i < plan.targetGroups().size(); i++) {
            for (String category : plan.targetGroups().get(i).categories()) {
                among(
                        vocabulary.codes("category"),
                        category,
                        "nhóm trẻ em",
                        lines.of("target_groups", i, "categories"));
            }
        }
        for (int i = 0; i < plan.duties().size(); i++) {
            among(vocabulary.roles(), plan.duties().get(i).role(), "vai trò", lines.of("duties", i, "role"));
        }
        if (plan.escalation() != null) {
            check(plan.escalation());
        }
        if (plan.cascade() != null) {
            check(plan.cascade());
        }
    }

    private void check(Escalation escalation) {
        among(vocabulary.roles(), escalation.via(), "vai trò", lines.of("escalation.via"));
        among(vocabulary.roles(), escalation.to(), "vai trò", lines.of("escalation.to"));
        among(List.of("decide", "guide"), escalation.outcome(), "cách trả lời", lines.of("escalation.outcome"));
    }

    private void check(Cascade cascade) {
        among(LEVELS, cascade.level(), "cấp", lines.of("cascade.level"));
        among(List.of("plan", "organise"), cascade.as(), "cách thực hiện của cấp dưới", lines.of("cascade.as"));
    }

    private void among(Collection<String> known, String word, String what, int line) {
        if (word != null && !known.contains(word)) {
            findings.add(line, "Không có %s “%s”; chọn một trong: %s.", what, word, String.join(", ", sorted(known)));
        }
    }

    private static Collection<String> sorted(Collection<String> known) {
        return known instanceof Set ? known.stream().sorted().toList() : known;
    }
}
