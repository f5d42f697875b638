package vn.maiam.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.maiam.organisation.Role;
import vn.maiam.organisation.Roles;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.UnitLevel;
import vn.maiam.organisation.Units;
import vn.maiam.plan.Obligation;
import vn.maiam.plan.Obligation.Party;
import vn.maiam.plan.Plan;

/** Finds the units that a plan means when it names who owes, passes on or receives a report. */
@Component
class Parties {

    private final Units units;
    private final Roles roles;
    private final Clock clock;

    Parties(Units units, Roles roles, Clock clock) {
        this.units = units;
        this.roles = roles;
        this.clock = clock;
    }

    /** The office that checks and consolidates: the channel if there is one, else whoever is named first. */
    Optional<Unit> receiver(Plan plan, Obligation obligation) {
        return Stream.concat(Stream.ofNullable(obligation.via()), obligation.to().stream())
                .findFirst()
                .map(party -> one(plan, party).or(() -> area(plan, party)))
                .orElseGet(() -> lead(plan));
    }

    /** Whoever owes the report today, the receiver left out: nobody reports to himself. */
    List<Unit> owing(Plan plan, Obligation obligation) {
        String receiver = receiver(plan, obligation).map(Unit::key).orElse(null);
        return obligation.from().stream()
                .flatMap(party -> all(plan, party))
                .distinct()
                .filter(unit -> !unit.key().equals(receiver))
                .filter(unit -> isInScope(plan, unit))
                .toList();
    }

    /** The one unit that a party means, above or beside the issuer; empty for a body outside this house. */
    Optional<Unit> one(Plan plan, Party party) {
        return area(plan, party)
                .flatMap(area -> party.sector() == null ? Optional.of(area) : units.office(area.key(), party.sector()));
    }

    /** Stands in for an office that it has not. */
    private Optional<Unit> area(Plan plan, Party party) {
        return level(party).flatMap(level -> units.ancestorAt(plan.issuerUnit(), level));
    }

    private Stream<Unit> all(Plan plan, Party party) {
        return level(party).stream()
                .flatMap(level -> areas(plan, level))
                .flatMap(area -> party.sector() == null ? Stream.of(area) : offices(area, party.sector()));
    }

    private Stream<Unit> areas(Plan plan, UnitLevel level) {
        LocalDate today = LocalDate.now(clock);
        return Stream.concat(
                        units.ancestorAt(plan.issuerUnit(), level).stream(),
                        units.below(plan.issuerUnit(), level).stream())
                .distinct()
                .filter(unit -> unit.inForce(today));
    }

    /** Where there is no such office, its People's Committee answers. */
    private Stream<Unit> offices(Unit area, String sector) {
        return sector.equals(Obligation.EVERY_SECTOR)
                ? roles.all().stream()
                        .filter(role -> role.level() == area.level() && role.sector() != null)
                        .map(Role::sector)
                        .distinct()
                        .flatMap(each -> units.office(area.key(), each).stream())
                : Stream.of(units.office(area.key(), sector).orElse(area));
    }

    private Optional<Unit> lead(Plan plan) {
        return plan.leadUnit() == null ? units.office(plan.issuerUnit(), "labour") : units.find(plan.leadUnit());
    }

    private boolean isInScope(Plan plan, Unit unit) {
        List<String> scope = plan.scope() == null ? List.of() : plan.scope().units();
        return scope == null
                || scope.isEmpty()
                || scope.contains(unit.key())
                || scope.stream().anyMatch(area -> units.isBelow(unit.key(), area))
                || unit.isOffice() && scope.stream().anyMatch(area -> units.isBelow(area, unit.parentKey()));
    }

    /** Nothing above a province has offices in this house. */
    private static Optional<UnitLevel> level(Party party) {
        return Stream.of(UnitLevel.values())
                .filter(level -> level.name().equals(party.level()))
                .findFirst();
    }
}
