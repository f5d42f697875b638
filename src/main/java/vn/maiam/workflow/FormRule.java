package vn.maiam.workflow;

import java.util.List;
import vn.maiam.form.FormSchema;

/** A reason of another package's to refuse a form that is deployed. */
public interface FormRule {

    /** What a modeler has to put right, each a Vietnamese sentence without its full stop. */
    List<String> problems(FormSchema form);
}
