package vn.maiam.form;

/**
 * What is wrong with a value.
 *
 * @param code names the texts in {@code refusals.properties}
 * @param limit what it had to keep to, for the texts; may be empty
 */
record Fault(String code, String limit) {

    Fault(String code) {
        this(code, "");
    }
}
