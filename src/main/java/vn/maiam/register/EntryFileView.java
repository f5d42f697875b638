package vn.maiam.register;

import java.util.List;
import vn.maiam.casefile.CaseFileView.RecordView;

/**
 * An entry as people read it: every text is Vietnamese, dates are dd/MM/yyyy.
 *
 * @param unit name of the unit whose entry it is
 * @param records oldest first
 */
public record EntryFileView(
        String code, EntryView entry, String label, String unit, String status, List<RecordView> records) {

    /** @param register its name */
    public record EntryView(String register, String kind, String day) {}
}
