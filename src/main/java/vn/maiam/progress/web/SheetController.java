package vn.maiam.progress.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.Principal;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.maiam.progress.Asked;
import vn.maiam.progress.PlanQuestions;
import vn.maiam.progress.TargetSheets;
import vn.maiam.progress.YearTable;

/** The tables of a plan's page, taken away. They hold figures only, so a link may fetch them. */
@RestController
@RequestMapping("/api/progress/{code}")
class SheetController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final PlanQuestions questions;
    private final TargetSheets sheets;
    private final YearTable years;

    SheetController(PlanQuestions questions, TargetSheets sheets, YearTable years) {
        this.questions = questions;
        this.sheets = sheets;
        this.years = years;
    }

    @GetMapping("/targets.xlsx")
    ResponseEntity<byte[]> targets(
            @PathVariable String code,
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) String day,
            Principal person)
            throws IOException {
        Asked asked = questions.of(person.getName(), code, unit, day);
        ByteArrayOutputStream book = new ByteArrayOutputStream();
        sheets.targets(asked, book);
        return file("chi-tieu", asked, book);
    }

    @GetMapping("/units.xlsx")
    ResponseEntity<byte[]> units(
            @PathVariable String code,
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) String day,
            @RequestParam(required = false) String level,
            Principal person)
            throws IOException {
        Asked asked = questions.of(person.getName(), code, unit, day);
        ByteArrayOutputStream book = new ByteArrayOutputStream();
        sheets.units(asked, level, book);
        return file("don-vi-cap-duoi", asked, book);
    }

    @GetMapping("/year.xlsx")
    ResponseEntity<byte[]> year(
            @PathVariable String code,
            @RequestParam(required = false) String unit,
            @RequestParam int year,
            Principal person)
            throws IOException {
        Asked asked = questions.of(person.getName(), code, unit, null);
        ByteArrayOutputStream book = new ByteArrayOutputStream();
        years.write(years.ask(asked, year), book);
        return file("bieu-chi-tieu-" + year, asked, book);
    }

    private static ResponseEntity<byte[]> file(String name, Asked asked, ByteArrayOutputStream book) {
        String full = "%s-%s-%s-%s.xlsx"
                .formatted(
                        name,
                        asked.plan().code().replaceAll("[^A-Za-z0-9._-]", "_"),
                        asked.unit().code(),
                        asked.day());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(full).build().toString())
                .body(book.toByteArray());
    }
}
