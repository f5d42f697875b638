package vn.maiam.plan.file;

import java.util.List;
import vn.maiam.plan.Plan;
import vn.maiam.plan.Plan.Activity;
import vn.maiam.plan.Plan.Cascade;
import vn.maiam.plan.Plan.Escalation;
import vn.maiam.plan.Plan.Funding;
import vn.maiam.plan.Plan.ParentDocument;
import vn.maiam.plan.Plan.Phase;
import vn.maiam.plan.Plan.PlanDuty;
import vn.maiam.plan.Plan.PriorityRule;
import vn.maiam.plan.Plan.Scope;
import vn.maiam.plan.Plan.TargetGroup;

/** The plan as the file's blocks say it; whether it makes sense is {@link PlanCheck}'s business. */
final class PlanReader {

    static final int NAME = 300;
    static final int CODE = 60;
    static final int PARAGRAPH = 4000;

    private final Block file;
    private final Findings findings;

    PlanReader(Block file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    Plan read() {
        file.leave("source");
        Plan plan = new Plan(
                file.needed("plan", 40),
                1,
                file.needed("title", 1000),
                file.text("number", CODE),
                file.date("issued"),
                file.text("signer", NAME),
                file.needed("issuer", CODE),
                file.text("lead", CODE),
                file.text("parent", 40),
                file.blocks("implements").stream().map(this::document).toList(),
                file.neededDate("from"),
                file.neededDate("to"),
                file.text("objective", PARAGRAPH),
                file.blocks("phases").stream().map(this::phase).toList(),
                file.blocks("target_groups").stream().map(this::group).toList(),
                file.block("scope").map(this::scope).orElse(new Scope(null, List.of())),
                file.blocks("priorities").stream().map(this::priority).toList(),
                file.blocks("targets").stream()
                        .map(block -> new TargetReader(block, findings).read())
                        .toList(),
                file.blocks("activities").stream().map(this::activity).toList(),
                file.blocks("duties").stream().map(this::duty).toList(),
                file.blocks("obligations").stream()
                        .map(block -> new ObligationReader(block, findings).read())
                        .toList(),
                file.block("escalation").map(this::escalation).orElse(null),
                file.blocks("funding").stream().map(this::funding).toList(),
                file.block("cascade").map(this::cascade).orElse(null),
                file.texts("recipients"),
                file.texts("uncertain"));
        file.close();
        return plan;
    }

    private ParentDocument document(Block block) {
        block.leave("source");
        ParentDocument document = new ParentDocument(
                block.needed("title", 1000),
                block.text("number", CODE),
                block.date("date"),
                block.text("issuer", NAME),
                block.text("note", PARAGRAPH));
        block.close();
        return document;
    }

    private Phase phase(Block block) {
        block.leave("source");
        Phase phase = new Phase(
                block.needed("id", 40), block.needed("title", NAME), block.neededDate("from"), block.neededDate("to"));
        block.close();
        return phase;
    }

    private TargetGroup group(Block block) {
        block.leave("source");
        TargetGroup group = new TargetGroup(block.needed("text", PARAGRAPH), block.texts("categories"));
        block.close();
        return group;
    }

    private Scope scope(Block block) {
        block.leave("source");
        Scope scope = new Scope(block.text("text", PARAGRAPH), block.texts("units"));
        block.close();
        return scope;
    }

    private PriorityRule priority(Block block) {
        block.leave("source");
        PriorityRule rule = new PriorityRule(block.needed("code", CODE), block.needed("text", PARAGRAPH));
        block.close();
        return rule;
    }

    private Activity activity(Block block) {
        block.leave("source");
        Activity activity = new Activity(
                block.needed("id", 40),
                block.text("section", 1000),
                block.needed("text", PARAGRAPH),
                block.text("kind", CODE),
                block.text("lead", NAME),
                block.texts("partners"),
                block.date("due"));
        block.close();
        return activity;
    }

    private PlanDuty duty(Block block) {
        block.leave("source");
        PlanDuty duty =
                new PlanDuty(block.needed("actor", 500), block.text("role", CODE), block.needed("text", PARAGRAPH));
        block.close();
        return duty;
    }

    private Escalation escalation(Block block) {
        block.leave("source");
        Escalation escalation = new Escalation(
                block.yes("stated"),
                block.text("text", PARAGRAPH),
                block.text("via", CODE),
                block.needed("to", CODE),
                block.needed("outcome", CODE),
                block.whole("limit_days"));
        block.close();
        return escalation;
    }

    private Funding funding(Block block) {
        block.leave("source");
        Funding funding = new Funding(block.needed("from", NAME), block.needed("text", PARAGRAPH));
        block.close();
        return funding;
    }

    private Cascade cascade(Block block) {
        block.leave("source");
        Cascade cascade =
                new Cascade(block.needed("level", CODE), block.needed("as", CODE), block.text("text", PARAGRAPH));
        block.close();
        return cascade;
    }
}
