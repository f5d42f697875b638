package vn.maiam.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Judges on the server what the browser has judged already, by the same {@code .form} file and the rules of form-js 2.0. */
@Component
public class FormCheck {

    private final Clock clock;
    private final Feel feel;
    private final RefusalTexts texts = new RefusalTexts();

    /** @param clock says what day today is, in the zone the officers live in */
    public FormCheck(Clock clock) {
        this.clock = clock;
        this.feel = new Feel(clock);
    }

    /**
     * @param submitted what the browser sends: names and JSON values
     * @param context what the form was shown with: prefilled values, lists of choices under their names, {@code context}
     * @return what is to be recorded, in the order of the form
     * @throws FormRefused if anything in it may not be recorded
     * @throws FormAtFault if an expression of the form cannot be worked out
     */
    public Map<String, Object> check(FormSchema schema, Map<String, Object> submitted, Map<String, Object> context) {
        var checking = new Checking(schema, feel, texts, LocalDate.now(clock), context);
        Map<String, Object> content = checking.content(submitted);
        if (!checking.refusals().isEmpty()) {
            throw new FormRefused(checking.refusals());
        }
        new Computing(schema, feel, context).fill(content);
        return content;
    }
}
