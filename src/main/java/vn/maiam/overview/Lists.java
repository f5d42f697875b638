package vn.maiam.overview;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.maiam.overview.ManagedUnits.Scope;
import vn.maiam.overview.Overview.Choice;
import vn.maiam.overview.WaitingReferrals.WaitingReferral;
import vn.maiam.workflow.Diagrams;
import vn.maiam.workflow.OpenWork;
import vn.maiam.workflow.PastWork;
import vn.maiam.workflow.PastWork.Span;
import vn.maiam.workflow.WorkCounts.Place;
import vn.maiam.workflow.WorkFilter;

/** The list behind each number: what was counted, by the same condition. */
@Service
public class Lists {

    static final int SIZE = 50;

    private final ManagedUnits units;
    private final Overview overview;
    private final OpenWork open;
    private final PastWork past;
    private final WaitingReferrals referrals;
    private final Diagrams diagrams;
    private final Lines lines;

    Lists(
            ManagedUnits units,
            Overview overview,
            OpenWork open,
            PastWork past,
            WaitingReferrals referrals,
            Diagrams diagrams,
            Lines lines) {
        this.units = units;
        this.overview = overview;
        this.open = open;
        this.past = past;
        this.referrals = referrals;
        this.diagrams = diagrams;
        this.lines = lines;
    }

    /** @throws OverviewRefused if the person does not watch the unit, or there is no such list */
    public Listing list(String person, Choice choice, ListQuestion question) {
        Scope scope = units.scope(person, choice.unit());
        Period period = overview.period(choice);
        Collection<String> keys = scope.keys();
        return switch (question.kind()) {
            case CASES_OPEN -> waiting(WorkFilter.cases(false), keys, question);
            case CASES_OVERDUE -> waiting(WorkFilter.cases(true), keys, question);
            case PLACE_OPEN -> waiting(WorkFilter.at(question.neededPlace(), false), keys, question);
            case PLACE_OVERDUE -> waiting(WorkFilter.at(question.neededPlace(), true), keys, question);
            case PLACE_DONE -> done(question.neededPlace(), keys, period.span(), question);
            case UNIT_OPEN -> waiting(WorkFilter.cases(false), one(scope, question), question);
            case UNIT_OVERDUE -> waiting(WorkFilter.cases(true), one(scope, question), question);
            case UNIT_UNTAKEN -> waiting(WorkFilter.untakenCases(), one(scope, question), question);
            case PERSON_OPEN -> waiting(WorkFilter.casesOf(question.neededWho(), false), keys, question);
            case PERSON_OVERDUE -> waiting(WorkFilter.casesOf(question.neededWho(), true), keys, question);
            case REFERRALS_UNANSWERED -> unanswered(scope, false, question);
            case REFERRALS_OVERDUE -> unanswered(scope, true, question);
            case CLOCKS_KEPT -> clocks(true, keys, period, question);
            case CLOCKS_MISSED -> clocks(false, keys, period, question);
        };
    }

    private static List<String> one(Scope scope, ListQuestion question) {
        String unit = question.neededWho();
        if (!scope.within().containsKey(unit)) {
            throw OverviewRefused.notYourUnit();
        }
        return List.of(unit);
    }

    private Listing waiting(WorkFilter filter, Collection<String> keys, ListQuestion question) {
        return listing(
                open.count(filter, keys), question, lines.of(open.list(filter, keys, offset(question), SIZE), names()));
    }

    private Listing done(Place place, Collection<String> keys, Span span, ListQuestion question) {
        return listing(
                past.countFinished(place, keys, span),
                question,
                lines.of(past.listFinished(place, keys, span, offset(question), SIZE), names()));
    }

    private Listing clocks(boolean kept, Collection<String> keys, Period period, ListQuestion question) {
        Place place = question.place();
        Span due = question.readMonth() == null ? period.span() : period.within(question.readMonth());
        return listing(
                past.countClocks(kept, place, keys, due),
                question,
                lines.of(past.listClocks(kept, place, keys, due, offset(question), SIZE), names()));
    }

    private Listing unanswered(Scope scope, boolean overdue, ListQuestion question) {
        List<WaitingReferral> waiting = referrals.of(scope).stream()
                .filter(referral ->
                        question.who() == null || referral.referral().receiver().equals(question.who()))
                .filter(referral -> !overdue || referral.overdue())
                .toList();
        List<WaitingReferral> page =
                waiting.stream().skip(offset(question)).limit(SIZE).toList();
        return listing(waiting.size(), question, lines.ofReferrals(page, names()));
    }

    private Names names() {
        return new Names(diagrams.newest());
    }

    private static long offset(ListQuestion question) {
        return (long) question.checkedPage() * SIZE;
    }

    private static Listing listing(long total, ListQuestion question, List<Listing.Line> lines) {
        return new Listing(total, question.checkedPage(), SIZE, lines);
    }
}
