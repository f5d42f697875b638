package vn.maiam.plan.file;

import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import vn.maiam.plan.Obligation;
import vn.maiam.plan.Obligation.Frequency;
import vn.maiam.plan.Obligation.Party;

/** {@code due_before} is the plan's "trước ngày", {@code due_on} a day that itself still counts. */
final class ObligationReader {

    /** How long the units have for a report when the plan does not say. */
    private static final int DAYS_AHEAD = 15;

    private final Block block;
    private final Findings findings;

    ObligationReader(Block block, Findings findings) {
        this.block = block;
        this.findings = findings;
    }

    Obligation read() {
        block.leave("source");
        String id = block.needed("id", 40);
        MonthDay before = block.monthDay("due_before");
        MonthDay on = block.monthDay("due_on");
        if (before != null && on != null) {
            findings.add(
                    block.line(), "Chỉ ghi một trong hai mục “due_before” (trước ngày) và “due_on” (đến hết ngày).");
        }
        Integer ahead = block.whole("days_ahead");
        Obligation obligation = new Obligation(
                id,
                parties("from"),
                parties("to"),
                block.block("via").map(ObligationReader::party).orElse(null),
                block.neededOneOf("frequency", Frequency.class),
                on != null ? on : before,
                on != null,
                block.years("years"),
                block.monthDay("period_from"),
                block.monthDay("cut_off"),
                ahead == null ? DAYS_AHEAD : ahead,
                block.needed("wording", PlanReader.PARAGRAPH),
                block.texts("contents"),
                block.texts("consolidates"),
                block.yes("assumed"),
                block.text("note", PlanReader.PARAGRAPH));
        block.close();
        return obligation;
    }

    private List<Party> parties(String key) {
        if (!block.has(key)) {
            findings.add(block.line(), "Thiếu mục “%s”; hãy ghi cấp (level) và tên (name) của nơi báo cáo.", key);
        }
        return block.blocks(key).stream().map(ObligationReader::party).toList();
    }

    private static Party party(Block block) {
        String level = block.needed("level", PlanReader.CODE);
        Party party = new Party(
                level == null ? null : level.toUpperCase(Locale.ROOT),
                block.text("sector", PlanReader.CODE),
                block.needed("name", PlanReader.NAME));
        block.close();
        return party;
    }
}
