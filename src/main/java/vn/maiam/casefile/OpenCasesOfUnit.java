package vn.maiam.casefile;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.maiam.workflow.OptionList;
import vn.maiam.workflow.Step;

/** The open files of the leg's own commune. */
@Component
class OpenCasesOfUnit implements OptionList {

    private final CaseFileRows files;

    OpenCasesOfUnit(CaseFileRows files) {
        this.files = files;
    }

    @Override
    public String name() {
        return "openCasesOfUnit";
    }

    @Override
    public List<Option> options(Step step) {
        return files.open(step.unitKey()).stream()
                .map(file -> new Option(file.code(), file.code() + " – " + file.label()))
                .toList();
    }
}
