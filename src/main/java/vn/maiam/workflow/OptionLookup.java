package vn.maiam.workflow;

import java.util.List;
import java.util.Optional;
import vn.maiam.workflow.OptionList.Option;

/**
 * Supplies the choices that a field's {@code list} property names, where they are too many to be sent along with the form:
 * the children of a commune. The browser asks for those that fit what was typed.
 */
public interface OptionLookup {

    /** No {@link OptionList} may have it. */
    String name();

    /**
     * The choices whose label fits, the closest first.
     *
     * @param typed as typed, without blanks around it; empty for the first few
     * @param most how many are wanted
     */
    List<Option> search(Step step, String typed, int most);

    /** The choice with this value; empty if it may not be chosen at this step. */
    Optional<Option> find(Step step, String value);

    /** How people read a value that was recorded once; whoever asks has checked that the record may be read. */
    Optional<String> label(String value);
}
