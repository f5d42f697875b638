package vn.maiam.caselist;

/**
 * A file in the list, in words; null where the person may not know, or nobody does.
 *
 * @param readable whether the person may open it
 * @param dueState {@code overdue}, {@code soon} or {@code later}; null without due time
 * @param left "quá hạn 2 ngày", "còn 5 giờ"
 */
record CaseRow(
        String code,
        boolean readable,
        boolean whole,
        String name,
        String born,
        String unit,
        String stage,
        String riskId,
        String risk,
        String status,
        String received,
        String due,
        String dueState,
        String left) {}
