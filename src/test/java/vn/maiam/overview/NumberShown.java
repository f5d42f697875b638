package vn.maiam.overview;

import java.util.ArrayList;
import java.util.List;

/** A number on the page with what a click on it asks for. */
record NumberShown(
        Figure figure, String process, String activity, Boolean stage, String who, String month, long count) {

    ListQuestion question(int page) {
        return new ListQuestion(figure.id(), process, activity, stage, who, month, page);
    }

    static List<NumberShown> allOf(OverviewView view) {
        List<NumberShown> all = new ArrayList<>();
        all.add(of(Figure.CASES_OPEN, null, view.totals().open()));
        all.add(of(Figure.CASES_OVERDUE, null, view.totals().overdue()));
        all.add(of(Figure.REFERRALS_UNANSWERED, null, view.totals().unanswered()));
        all.add(of(Figure.CLOCKS_KEPT, null, view.totals().kept()));
        all.add(of(Figure.CLOCKS_MISSED, null, view.totals().missed()));
        view.diagrams().forEach(diagram -> diagram.places().forEach(place -> {
            all.add(at(Figure.PLACE_OPEN, diagram.process(), place, place.open()));
            all.add(at(Figure.PLACE_OVERDUE, diagram.process(), place, place.overdue()));
            all.add(at(Figure.PLACE_DONE, diagram.process(), place, place.done()));
        }));
        view.load().units().forEach(unit -> {
            all.add(of(Figure.UNIT_OPEN, unit.unit(), unit.open()));
            all.add(of(Figure.UNIT_OVERDUE, unit.unit(), unit.overdue()));
            all.add(of(Figure.UNIT_UNTAKEN, unit.unit(), unit.untaken()));
        });
        view.load().people().forEach(person -> {
            all.add(of(Figure.PERSON_OPEN, person.person(), person.open()));
            all.add(of(Figure.PERSON_OVERDUE, person.person(), person.overdue()));
        });
        view.referrals().forEach(office -> {
            all.add(of(Figure.REFERRALS_UNANSWERED, office.office(), office.unanswered()));
            all.add(of(Figure.REFERRALS_OVERDUE, office.office(), office.overdue()));
        });
        view.months().forEach(month -> {
            all.add(new NumberShown(Figure.CLOCKS_KEPT, null, null, null, null, month.month(), month.kept()));
            all.add(new NumberShown(Figure.CLOCKS_MISSED, null, null, null, null, month.month(), month.missed()));
            month.steps()
                    .forEach(step -> all.add(new NumberShown(
                            Figure.CLOCKS_MISSED,
                            step.process(),
                            step.activity(),
                            false,
                            null,
                            month.month(),
                            step.missed())));
        });
        return all;
    }

    private static NumberShown of(Figure figure, String who, long count) {
        return new NumberShown(figure, null, null, null, who, null, count);
    }

    private static NumberShown at(Figure figure, String process, OverviewView.PlaceFigures place, long count) {
        return new NumberShown(figure, process, place.activity(), place.stage(), null, null, count);
    }
}
