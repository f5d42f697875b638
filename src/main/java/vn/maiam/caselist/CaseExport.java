package vn.maiam.caselist;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.casefile.CaseReach;
import vn.maiam.organisation.People;
import vn.maiam.organisation.Person;

/**
 * The list as a workbook, by the same statement as on the page. Written row by row, so that a province's list needs no more
 * memory than a commune's; what does not fit waits in a compressed file that goes with the workbook.
 */
@Component
class CaseExport {

    private static final int ROWS_IN_MEMORY = 200;

    private final CaseLists lists;
    private final CaseWords words;
    private final ListLog log;
    private final People people;
    private final Clock clock;
    private final int most;

    CaseExport(
            CaseLists lists,
            CaseWords words,
            ListLog log,
            People people,
            Clock clock,
            @Value("${maiam.case-list.longest-export:50000}") int most) {
        this.lists = lists;
        this.words = words;
        this.log = log;
        this.people = people;
        this.clock = clock;
        this.most = most;
    }

    /** Written down before anything is handed out; a list that cannot be written down is not handed out. */
    @Transactional
    public void write(CaseReach reach, Criteria criteria, OutputStream to) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            workbook.setCompressTempFiles(true);
            CaseSheet sheet = new CaseSheet(workbook, words, clock, reach.reads());
            Map<String, Integer> files = new TreeMap<>();
            try (Stream<ListedCase> rows = lists.stream(reach, criteria, most)) {
                rows.forEach(row -> {
                    sheet.add(row);
                    files.merge(row.unitKey(), 1, Integer::sum);
                });
            }
            addOrigin(workbook, reach, criteria, files);
            log.exported(reach.personId(), criteria, reach.reads(), files);
            workbook.write(to);
        }
    }

    private void addOrigin(SXSSFWorkbook workbook, CaseReach reach, Criteria criteria, Map<String, Integer> files) {
        Sheet sheet = workbook.createSheet("Nguồn");
        int written = files.values().stream().mapToInt(Integer::intValue).sum();
        say(sheet, "Người tải", people.find(reach.personId()).map(Person::name).orElse(reach.personId()));
        say(sheet, "Lúc", words.moment(clock.instant()));
        say(sheet, "Số hồ sơ", String.valueOf(written));
        if (written == most) {
            long all = lists.count(reach, criteria);
            if (all > most) {
                say(
                        sheet,
                        "Chưa đủ",
                        "Danh sách có %d hồ sơ, tệp chỉ chứa %d hồ sơ đầu. Hãy thu hẹp điều kiện tìm rồi tải từng phần."
                                .formatted(all, most));
            }
        }
        say(
                sheet,
                "Lưu ý",
                reach.reads()
                        ? "Có thông tin cá nhân của trẻ em: chỉ dùng cho công việc, không gửi cho người không có trách nhiệm."
                        : "Danh sách không kèm tên, giới tính và ngày sinh của trẻ.");
    }

    private static void say(Sheet sheet, String what, String text) {
        var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        row.createCell(0).setCellValue(what);
        row.createCell(1).setCellValue(text);
    }
}
