package vn.maiam.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.maiam.form.FormRefused;
import vn.maiam.form.Refusal;
import vn.maiam.report.DraftReports.Draft;
import vn.maiam.workflow.FormVersion;
import vn.maiam.workflow.RecordWatch;
import vn.maiam.workflow.Step;

/** Takes over, in the transaction that records it, what people write on the forms of the report cycle. */
@Component
class WrittenReports implements RecordWatch {

    private final DraftReports drafts;
    private final UnitReportRows reports;
    private final RoundRows rounds;
    private final RecipientRows recipients;
    private final Corrections corrections;
    private final Requests requests;

    WrittenReports(
            DraftReports drafts,
            UnitReportRows reports,
            RoundRows rounds,
            RecipientRows recipients,
            Corrections corrections,
            Requests requests) {
        this.drafts = drafts;
        this.reports = reports;
        this.rounds = rounds;
        this.recipients = recipients;
        this.corrections = corrections;
        this.requests = requests;
    }

    @Override
    public void recorded(Step step, FormVersion form, long place, Map<String, Object> content) {
        switch (form.formId()) {
            case "unitReport", "consolidatedReport" -> drafts.replaceText(step.caseCode(), draft(step, content));
            case "reportApproval", "reportCheck" ->
                reports.giveReasonToReturn(step.caseCode(), (String) content.get("reason"));
            case "channelCheck", "reportReceipt" -> giveReason(Receipt.of(step.legCode()), content);
            case "reportCorrection" -> correct(step.caseCode(), (String) content.get("reason"));
            case "reportRequest" -> requests.open(step, content);
            default -> {
                // Nothing of the report cycle.
            }
        }
    }

    /** A report that was sent stays as it was; a mistake in it is put right by a corrected report. */
    @Override
    public void corrected(Step step, FormVersion form, long place, Map<String, Object> content) {}

    @SuppressWarnings("unchecked")
    private static Draft draft(Step step, Map<String, Object> content) {
        return new Draft(
                new Narrative(
                        (String) content.get("activities"),
                        (String) content.get("fund"),
                        (String) content.get("difficulties"),
                        (String) content.get("proposals")),
                (List<Map<String, Object>>)
                        Optional.ofNullable(content.get("entered")).orElse(List.of()),
                step.personId());
    }

    private void giveReason(Receipt receipt, Map<String, Object> content) {
        recipients.giveReason(rounds.get(receipt.roundCode()).id(), receipt.position(), (String) content.get("reason"));
    }

    private void correct(String code, String reason) {
        boolean begun =
                rounds.find(code).isPresent() ? corrections.begin(code, reason) : reports.beginCorrection(code, reason);
        if (!begun) {
            throw new FormRefused(List.of(new Refusal(
                    "entryCode",
                    "Báo cáo cần đính chính",
                    "Báo cáo %s đang được người khác đính chính.".formatted(code),
                    "Hãy tải lại danh sách việc và làm tiếp việc đã mở.")));
        }
    }
}
