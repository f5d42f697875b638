package vn.maiam.form;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Judges on the server what the browser has judged already, by the same {@code .form} file and the rules of form-js 2.0. */
@Component
public class FormCheck {

    private final Feel feel;

    public FormCheck(Clock clock) {
        this.feel = new Feel(clock);
    }

    /**
     * @param submitted what the browser sends: names and JSON values
     * @param context what the form was shown with: prefilled values, lists of choices under their names, {@code context}
     * @return what is to be recorded, in the order of the form
     * @throws FormRefused if anything in it may not be recorded
     */
    public Map<String, Object> check(FormSchema schema, Map<String, Object> submitted, Map<String, Object> context) {
        throw new UnsupportedOperationException();
    }
}
