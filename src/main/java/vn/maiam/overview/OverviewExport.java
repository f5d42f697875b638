package vn.maiam.overview;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.overview.ManagedUnits.Scope;
import vn.maiam.overview.Overview.Choice;
import vn.maiam.workflow.Diagrams;
import vn.maiam.workflow.OpenWork;
import vn.maiam.workflow.PastWork;
import vn.maiam.workflow.WorkFilter;
import vn.maiam.workflow.WorkRow;

/** All figures of one choice with all their lists as XLSX, row by row, so that a whole province fits through. */
@Service
public class OverviewExport {

    /** Rows of a sheet in memory, and rows whose names are looked up at a time. */
    private static final int AT_A_TIME = 500;

    private final ManagedUnits units;
    private final Overview overview;
    private final OpenWork open;
    private final PastWork past;
    private final WaitingReferrals referrals;
    private final Diagrams diagrams;
    private final Lines lines;
    private final Clock clock;

    OverviewExport(
            ManagedUnits units,
            Overview overview,
            OpenWork open,
            PastWork past,
            WaitingReferrals referrals,
            Diagrams diagrams,
            Lines lines,
            Clock clock) {
        this.units = units;
        this.overview = overview;
        this.open = open;
        this.past = past;
        this.referrals = referrals;
        this.diagrams = diagrams;
        this.lines = lines;
        this.clock = clock;
    }

    /** @throws OverviewRefused as the page; nothing has been written then */
    @Transactional(readOnly = true)
    public void write(String person, Choice choice, OutputStream to) throws IOException {
        OverviewView view = overview.view(person, choice);
        Scope scope = units.scope(person, choice.unit());
        try (SXSSFWorkbook book = new SXSSFWorkbook(AT_A_TIME)) {
            ZoneId zone = clock.getZone();
            FigureSheets.write(book, view, zone);
            lists(book, scope, overview.period(choice), zone);
            book.write(to);
        }
    }

    private void lists(SXSSFWorkbook book, Scope scope, Period period, ZoneId zone) {
        Names names = new Names(diagrams.newest());
        list(
                ListSheet.of(book, "DS việc đang mở", zone),
                names,
                row -> open.forEach(new WorkFilter(null, false, null, false, false), scope.keys(), row));
        list(
                ListSheet.of(book, "DS việc đã xong trong kỳ", zone),
                names,
                row -> past.forEachFinished(scope.keys(), period.span(), row));
        list(
                ListSheet.of(book, "DS thời hạn trong kỳ", zone),
                names,
                row -> past.forEachClock(scope.keys(), period.span(), row));
        ListSheet.of(book, "DS chuyển gửi chưa trả lời", zone).add(lines.ofReferrals(referrals.of(scope), names));
    }

    private void list(ListSheet sheet, Names names, Consumer<Consumer<WorkRow>> rows) {
        List<WorkRow> gathered = new ArrayList<>();
        rows.accept(row -> {
            gathered.add(row);
            if (gathered.size() == AT_A_TIME) {
                sheet.add(lines.of(gathered, names));
                gathered.clear();
            }
        });
        sheet.add(lines.of(gathered, names));
    }
}
