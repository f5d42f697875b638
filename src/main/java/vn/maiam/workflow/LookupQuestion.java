package vn.maiam.workflow;

import java.util.Objects;

/**
 * What a browser asks of a list whose choices are too many to be sent along with the form.
 *
 * @param field its key; of a column of a dynamic list {@code list.column}
 * @param text as typed, cut to what a search can need
 * @param value of a choice whose label is asked for; null for a search
 */
public record LookupQuestion(String field, String text, String value) {

    private static final int LONGEST = 100;

    public LookupQuestion {
        field = Objects.toString(field, "");
        text = Objects.toString(text, "");
        text = text.substring(0, Math.min(text.length(), LONGEST));
    }
}
