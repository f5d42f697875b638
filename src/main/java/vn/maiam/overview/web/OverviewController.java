package vn.maiam.overview.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Principal;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.maiam.organisation.Unit;
import vn.maiam.overview.Histories;
import vn.maiam.overview.ListQuestion;
import vn.maiam.overview.Listing;
import vn.maiam.overview.Lists;
import vn.maiam.overview.ManagedUnits;
import vn.maiam.overview.Overview;
import vn.maiam.overview.Overview.Choice;
import vn.maiam.overview.OverviewExport;
import vn.maiam.overview.OverviewView;

/** What the page "Theo dõi" in Cockpit asks for. Who is no manager is refused by each of them. */
@RestController
@RequestMapping("/api/overview")
class OverviewController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ManagedUnits units;
    private final Overview overview;
    private final Lists lists;
    private final Histories histories;
    private final OverviewExport export;

    OverviewController(ManagedUnits units, Overview overview, Lists lists, Histories histories, OverviewExport export) {
        this.units = units;
        this.overview = overview;
        this.lists = lists;
        this.histories = histories;
        this.export = export;
    }

    @GetMapping("/units")
    List<UnitChoice> units(Principal person) {
        return units.choices(person.getName()).stream().map(UnitChoice::of).toList();
    }

    @GetMapping
    OverviewView figures(Choice choice, Principal person) {
        return overview.view(person.getName(), choice);
    }

    @GetMapping("/list")
    Listing list(Choice choice, ListQuestion question, Principal person) {
        return lists.list(person.getName(), choice, question);
    }

    /** Gathered whole before the first byte is sent, so that a refusal is still an answer. */
    @GetMapping("/export.xlsx")
    void export(Choice choice, Principal person, HttpServletResponse response) throws IOException {
        Path file = Files.createTempFile("overview", ".xlsx");
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                export.write(person.getName(), choice, out);
            }
            response.setContentType(XLSX);
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"theo-doi.xlsx\"");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setContentLengthLong(Files.size(file));
            Files.copy(file, response.getOutputStream());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @GetMapping("/diagram")
    Picture diagram(@RequestParam String definition, Principal person) {
        return new Picture(histories.diagram(person.getName(), definition));
    }

    @GetMapping("/history/process")
    Histories.ProcessHistory process(
            @RequestParam String definition, @RequestParam(defaultValue = "0") int page, Principal person) {
        return histories.ofProcess(person.getName(), definition, page);
    }

    @GetMapping("/history/leg")
    Histories.LegView leg(@RequestParam String leg, Principal person) {
        return histories.ofLeg(person.getName(), leg);
    }

    record Picture(String xml) {}

    /** @param until the last day of a unit that is no more, else null */
    record UnitChoice(String key, String name, String level, String until) {

        static UnitChoice of(Unit unit) {
            return new UnitChoice(
                    unit.key(),
                    unit.name(),
                    unit.level().id(),
                    unit.validTo() == null ? null : unit.validTo().minusDays(1).toString());
        }
    }
}
