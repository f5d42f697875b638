package vn.maiam.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.maiam.casefile.CaseReading;
import vn.maiam.organisation.CandidateGroups;
import vn.maiam.organisation.People;
import vn.maiam.organisation.Post;
import vn.maiam.organisation.UnitLevel;
import vn.maiam.organisation.Units;

/**
 * Who sees a report: the unit's own people, those above it, and whoever it goes to. Names of what was counted are for the
 * unit's own officers only; everybody else, managers included, sees how many there are of each unit.
 */
@Component
class ReportReading {

    /** Who works on reports at a commune: the officer writes them, the chair signs. */
    private static final List<String> DUTIES = List.of("planOfficer", "chair");

    private final StoredReports reports;
    private final People people;
    private final CandidateGroups duties;
    private final Units units;
    private final CaseReading log;

    ReportReading(StoredReports reports, People people, CandidateGroups duties, Units units, CaseReading log) {
        this.reports = reports;
        this.people = people;
        this.duties = duties;
        this.units = units;
        this.log = log;
    }

    /** @throws vn.maiam.casefile.MayNotRead also where there is no such report; every attempt is written down */
    Reader read(String code, String personId, String purpose) {
        List<Post> posts = people.posts(personId).stream()
                .filter(post -> post.unitKey() != null)
                .toList();
        String unit = reports.unitOf(code).orElseThrow(() -> log.refused(code, personId, purpose));
        boolean near = Stream.concat(Stream.of(unit), reports.receivers(code).stream())
                .anyMatch(concerned -> posts.stream().anyMatch(post -> reaches(post, concerned)));
        if (!near) {
            throw log.refused(code, personId, purpose);
        }
        log.logged(code, personId, purpose);
        return new Reader(unit, mayKnowNames(unit, posts));
    }

    private boolean reaches(Post post, String unit) {
        String area = units.areaOf(post.unitKey());
        return post.unitKey().equals(unit)
                || area.equals(unit)
                || units.isBelow(unit, area)
                || units.takenOver(post.unitKey()).stream()
                        .anyMatch(old -> old.key().equals(unit));
    }

    private boolean mayKnowNames(String unit, List<Post> posts) {
        Set<String> working = DUTIES.stream()
                .flatMap(duty -> duties.rolesServing(duty).stream())
                .collect(Collectors.toSet());
        boolean commune = units.find(unit)
                .filter(found -> found.level() == UnitLevel.COMMUNE)
                .isPresent();
        return commune
                && posts.stream()
                        .filter(post -> post.unitKey().equals(unit))
                        .anyMatch(post -> working.contains(post.roleId()));
    }

    /** @param names whether the person may know whom a figure counts */
    record Reader(String unitKey, boolean names) {}
}
