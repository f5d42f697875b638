package vn.maiam.overview;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import vn.maiam.workflow.WorkCounts.Place;

/**
 * Which list is asked for, as it was sent. What the figure does not need may be null.
 *
 * @param figure id of a {@link Figure}
 * @param process with {@code activity} and {@code stage} a place in a diagram
 * @param who a unit, an office or a person
 * @param month {@code 2026-11}; null for the whole period
 */
public record ListQuestion(
        String figure, String process, String activity, Boolean stage, String who, String month, Integer page) {

    private static final int LAST_PAGE = 1_000_000;

    Figure kind() {
        return Figure.of(figure)
                .orElseThrow(() -> OverviewRefused.wrong("figure", "Không có danh sách này. Hãy tải lại trang."));
    }

    /** @return null if no place was named */
    Place place() {
        return process == null || activity == null ? null : new Place(process, activity, Boolean.TRUE.equals(stage));
    }

    Place neededPlace() {
        if (place() == null) {
            throw OverviewRefused.wrong("activity", "Chưa rõ là bước nào. Hãy bấm lại vào con số.");
        }
        return place();
    }

    String neededWho() {
        if (who == null || who.isEmpty()) {
            throw OverviewRefused.wrong("who", "Chưa rõ là đơn vị hay cán bộ nào. Hãy bấm lại vào con số.");
        }
        return who;
    }

    YearMonth readMonth() {
        try {
            return month == null || month.isEmpty() ? null : YearMonth.parse(month);
        } catch (DateTimeParseException e) {
            throw OverviewRefused.wrong("month", "Đây không phải là một tháng. Hãy bấm lại vào con số.");
        }
    }

    int checkedPage() {
        int asked = page == null ? 0 : page;
        if (asked < 0 || asked > LAST_PAGE) {
            throw OverviewRefused.wrong("page", "Không có trang này. Hãy về trang đầu.");
        }
        return asked;
    }
}
