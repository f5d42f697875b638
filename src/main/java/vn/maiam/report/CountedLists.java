package vn.maiam.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.Units;
import vn.maiam.report.BasisView.Counted;
import vn.maiam.report.BasisView.UnitCount;

/** Who or what a figure was counted from, as lists: by name a page at a time, or how many there are of each unit. */
@Component
class CountedLists {

    private static final int ON_A_PAGE = 50;

    private static final Map<String, String> KINDS = Map.of(
            "child", "Trẻ em",
            "staff", "Cán bộ",
            "caregiver", "Cha mẹ, người chăm sóc",
            "network", "Mạng lưới",
            "pilot_model", "Mô hình",
            "fund_entry", "Phiếu thu, chi của quỹ",
            "entitlement_case", "Chế độ");

    private final CountedRows rows;
    private final Units units;

    CountedLists(CountedRows rows, Units units) {
        this.rows = rows;
        this.units = units;
    }

    /** @param page from 0; @param names whether the reader may know whom */
    BasisView of(List<Versions.Ids> counted, int page, boolean names) {
        long all = counted.stream().mapToLong(ids -> ids.ids().length).sum();
        return names
                ? new BasisView(all, page, ON_A_PAGE, named(counted, page), List.of())
                : new BasisView(all, page, ON_A_PAGE, List.of(), byUnit(counted));
    }

    private List<Counted> named(List<Versions.Ids> counted, int page) {
        long from = (long) page * ON_A_PAGE;
        return counted.stream()
                .flatMap(ids -> Arrays.stream(ids.ids()).mapToObj(id -> Map.entry(ids.kind(), id)))
                .skip(from)
                .limit(ON_A_PAGE)
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())))
                .entrySet()
                .stream()
                .flatMap(kind -> named(kind.getKey(), kind.getValue()))
                .toList();
    }

    private Stream<Counted> named(String kind, List<Long> ids) {
        Map<Long, CountedRows.Row> found = rows
                .page(kind, ids.stream().mapToLong(Long::longValue).toArray())
                .stream()
                .collect(Collectors.toMap(CountedRows.Row::id, row -> row));
        return ids.stream().map(id -> Optional.ofNullable(found.get(id))
                .map(row -> new Counted(KINDS.get(kind), row.name(), nameOf(row.unitKey())))
                .orElseGet(() -> new Counted(KINDS.get(kind), "Không còn trong sổ", "")));
    }

    private List<UnitCount> byUnit(List<Versions.Ids> counted) {
        return counted.stream()
                .flatMap(ids -> rows.byUnit(ids.kind(), ids.ids()).stream()
                        .map(row -> new UnitCount(KINDS.get(ids.kind()), nameOf(row.unitKey()), row.amount())))
                .sorted(Comparator.comparing(UnitCount::unit))
                .toList();
    }

    private String nameOf(String unitKey) {
        return units.find(unitKey).map(Unit::name).orElse(unitKey);
    }
}
