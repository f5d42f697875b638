package vn.maiam.referral;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.maiam.casefile.CaseFileView.Entry;
import vn.maiam.casefile.PartForOutsiders;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.Units;
import vn.maiam.workflow.Step;
import vn.maiam.workflow.StepRecords;

/** Until its chair has accepted, the commune a child moves to sees the proposal; from then on it reads the file. */
@Component
class ProposalForReceiver implements PartForOutsiders {

    private static final String PROPOSAL = "caseExit";

    private final TransferRows rows;
    private final StepRecords records;
    private final Units units;

    ProposalForReceiver(TransferRows rows, StepRecords records, Units units) {
        this.rows = rows;
        this.records = records;
        this.units = units;
    }

    @Override
    public Optional<Part> of(Step step) {
        return rows.newest(step.caseCode())
                .filter(TransferRows.Transfer::waits)
                .filter(transfer -> transfer.toUnit().equals(step.unitKey()))
                .map(transfer -> new Part("Đề nghị chuyển hồ sơ", entries(transfer, proposal(step)), false));
    }

    private Map<String, Object> proposal(Step step) {
        return records.newest(step, Set.of(PROPOSAL)).getOrDefault(PROPOSAL, Map.of());
    }

    private List<Entry> entries(TransferRows.Transfer transfer, Map<String, Object> proposal) {
        return Stream.of(
                        new Entry("Xã đề nghị", nameOf(transfer.fromUnit())),
                        new Entry("Lý do", text(proposal, "explanation")),
                        new Entry("Nơi ở mới của trẻ", text(proposal, "newAddress")))
                .filter(entry -> entry.value() != null && !entry.value().isBlank())
                .toList();
    }

    private static String text(Map<String, Object> proposal, String field) {
        return Objects.toString(proposal.get(field), null);
    }

    private String nameOf(String unitKey) {
        return units.find(unitKey).map(Unit::name).orElse(unitKey);
    }
}
