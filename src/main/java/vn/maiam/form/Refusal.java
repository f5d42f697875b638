package vn.maiam.form;

/**
 * Why one value may not be recorded.
 *
 * @param field where it stands in the submission: {@code birthDate}, {@code services[0].need}
 * @param label what people read above the field
 * @param reason what is wrong, in Vietnamese
 * @param remedy what to do next, in Vietnamese
 */
public record Refusal(String field, String label, String reason, String remedy) {

    String sentence() {
        return "“" + label + "”: " + reason;
    }
}
