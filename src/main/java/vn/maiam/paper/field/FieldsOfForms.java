package vn.maiam.paper.field;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.maiam.workflow.DeployedFormTexts;

/** The known fields, read again when somebody has deployed a form. */
@Component
public class FieldsOfForms {

    private final DeployedFormTexts deployed;
    private volatile Read last;

    FieldsOfForms(DeployedFormTexts deployed) {
        this.deployed = deployed;
    }

    public KnownFields known() {
        Collection<String> forms = deployed.all();
        Read read = last;
        if (read == null || !read.forms().equals(forms)) {
            read = new Read(forms, new KnownFields(withDocuments(forms)));
            last = read;
        }
        return read.known();
    }

    static List<String> withDocuments(Collection<String> forms) {
        return Stream.concat(DocumentFields.texts().stream(), forms.stream()).toList();
    }

    private record Read(Collection<String> forms, KnownFields known) {}
}
