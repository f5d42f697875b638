package vn.maiam.register;

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
import vn.maiam.casefile.ComparisonView;
import vn.maiam.workflow.CorrectionForms.ShownCorrection;
import vn.maiam.workflow.LookupQuestion;
import vn.maiam.workflow.OptionList.Option;

/** What the page of an entry asks for: the same calls as for a case. */
@RestController
@RequestMapping("/api/entries/{code}")
class EntryApi {

    private final EntryFiles files;
    private final EntryCorrections corrections;

    EntryApi(EntryFiles files, EntryCorrections corrections) {
        this.files = files;
        this.corrections = corrections;
    }

    @GetMapping("/file")
    EntryFileView file(@PathVariable String code, Principal person) {
        return files.view(code, person.getName());
    }

    @GetMapping("/records/{recordId}/compare/{otherId}")
    ComparisonView compare(
            @PathVariable String code, @PathVariable long recordId, @PathVariable long otherId, Principal person) {
        return files.compare(code, recordId, otherId, person.getName());
    }

    @GetMapping("/records/{recordId}/correction")
    CorrectionPage form(@PathVariable String code, @PathVariable long recordId, Principal person) {
        ShownCorrection shown = corrections.form(code, recordId, person.getName());
        return new CorrectionPage(shown.form().schema(), shown.form().data(), shown.locked(), shown.lookups());
    }

    @PostMapping("/records/{recordId}/correction/lookup")
    List<Option> choices(
            @PathVariable String code,
            @PathVariable long recordId,
            @RequestBody LookupQuestion question,
            Principal person) {
        return corrections.choices(code, recordId, person.getName(), question);
    }

    @PostMapping("/records/{recordId}/correction")
    Corrected correct(
            @PathVariable String code,
            @PathVariable long recordId,
            @RequestBody Correction correction,
            Principal person) {
        Map<String, Object> content = correction.content() == null ? Map.of() : correction.content();
        return new Corrected(corrections.correct(code, recordId, person.getName(), correction.reason(), content));
    }

    /**
     * @param locked labels of the fields that stay as they are
     * @param lookups names of the lists whose choices are asked for as one types
     */
    record CorrectionPage(
            @JsonRawValue String schema, Map<String, Object> data, List<String> locked, List<String> lookups) {}

    /** @param content the form as it is to be, empty fields left out */
    record Correction(String reason, Map<String, Object> content) {}

    /** @param id of the record that counts from now on */
    record Corrected(long id) {}
}
