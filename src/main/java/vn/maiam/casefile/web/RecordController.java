package vn.maiam.casefile.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.maiam.casefile.CaseComparisons;
import vn.maiam.casefile.CaseCorrections;
import vn.maiam.casefile.ComparisonView;
import vn.maiam.workflow.CorrectionForms.ShownCorrection;
import vn.maiam.workflow.LookupQuestion;
import vn.maiam.workflow.OptionList.Option;

/** Single records of a file: two beside each other, and one put right. */
@RestController
@RequestMapping("/api/cases/{caseCode}/records/{recordId}")
class RecordController {

    private final CaseCorrections corrections;
    private final CaseComparisons comparisons;

    RecordController(CaseCorrections corrections, CaseComparisons comparisons) {
        this.corrections = corrections;
        this.comparisons = comparisons;
    }

    @GetMapping("/compare/{otherId}")
    ComparisonView compare(
            @PathVariable String caseCode, @PathVariable long recordId, @PathVariable long otherId, Principal person) {
        return comparisons.compare(caseCode, recordId, otherId, person.getName());
    }

    @GetMapping("/correction")
    CorrectionPage form(@PathVariable String caseCode, @PathVariable long recordId, Principal person) {
        return CorrectionPage.of(corrections.form(caseCode, recordId, person.getName()));
    }

    @PostMapping("/correction/lookup")
    List<Option> choices(
            @PathVariable String caseCode,
            @PathVariable long recordId,
            @RequestBody LookupQuestion question,
            Principal person) {
        return corrections.choices(caseCode, recordId, person.getName(), question);
    }

    @PostMapping("/correction")
    Corrected correct(
            @PathVariable String caseCode,
            @PathVariable long recordId,
            @RequestBody Correction correction,
            Principal person) {
        Map<String, Object> content = correction.content() == null ? Map.of() : correction.content();
        return new Corrected(corrections.correct(caseCode, recordId, person.getName(), correction.reason(), content));
    }

    /**
     * @param locked labels of the fields that stay as they are
     * @param lookups names of the lists whose choices are asked for as one types
     */
    record CorrectionPage(
            @JsonRawValue String schema, Map<String, Object> data, List<String> locked, List<String> lookups) {

        static CorrectionPage of(ShownCorrection shown) {
            return new CorrectionPage(shown.form().schema(), shown.form().data(), shown.locked(), shown.lookups());
        }
    }

    /** @param content the form as it is to be, empty fields left out */
    record Correction(String reason, Map<String, Object> content) {}

    /** @param id of the record that counts from now on */
    record Corrected(long id) {}
}
