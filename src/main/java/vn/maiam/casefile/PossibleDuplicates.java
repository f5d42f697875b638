package vn.maiam.casefile;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.maiam.workflow.OptionList;
import vn.maiam.workflow.Step;

/** The files that may be of the reported child; the officer must recognise the child, so the names are shown. */
@Component
class PossibleDuplicates implements OptionList {

    private final Duplicates duplicates;
    private final Wording wording;

    PossibleDuplicates(Duplicates duplicates, Wording wording) {
        this.duplicates = duplicates;
        this.wording = wording;
    }

    @Override
    public String name() {
        return "possibleDuplicates";
    }

    @Override
    public List<Option> options(Step step) {
        return step.caseCode() == null
                ? List.of()
                : duplicates.of(step.caseCode()).stream().map(this::option).toList();
    }

    private Option option(Duplicates.Candidate candidate) {
        String year = candidate.birthYear() == null
                ? wording.of("unknown", "birthYear")
                : candidate.birthYear().toString();
        String status = wording.of("status", candidate.status().id());
        return new Option(
                candidate.code(), "%s, %s – hồ sơ %s, %s".formatted(candidate.name(), year, candidate.code(), status));
    }
}
