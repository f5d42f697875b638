package vn.maiam.form;

/** A FEEL expression in a form is at fault, not the person who filled it in. */
class FeelFault extends RuntimeException {

    FeelFault(String message) {
        super(message);
    }
}
