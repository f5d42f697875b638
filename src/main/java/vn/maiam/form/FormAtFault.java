package vn.maiam.form;

/** A form cannot be worked with as its modeler has written it; nothing that the person who fills it in could put right. */
public class FormAtFault extends IllegalStateException {

    FormAtFault(FormSchema form, FormField field, String expression, RuntimeException cause) {
        super(
                "Biểu mẫu “" + form.id() + "”, trường “" + field.key() + "”: không tính được biểu thức “" + expression
                        + "”: " + cause.getMessage(),
                cause);
    }
}
