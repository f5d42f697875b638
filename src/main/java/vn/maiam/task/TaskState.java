package vn.maiam.task;

import java.time.LocalDate;

/** How a task stands at the unit that it was given to. */
public enum TaskState {
    ONGOING("Đang thực hiện"),
    LATE("Quá hạn"),
    REPORTED("Đã báo cáo, chờ kiểm tra"),
    DONE("Hoàn thành"),
    CANNOT("Không thực hiện được");

    private final String words;

    TaskState(String words) {
        this.words = words;
    }

    /** Vietnamese. */
    public String words() {
        return words;
    }

    /**
     * @param said what the unit has said last; null if nothing yet
     * @param answered whether the unit that gave the task has accepted that
     * @param returned whether it has sent it back instead
     */
    static TaskState of(String said, boolean answered, boolean returned, LocalDate dueOn, LocalDate day) {
        boolean over = said != null && !said.equals("ongoing");
        if (over && answered) {
            return said.equals("done") ? DONE : CANNOT;
        }
        if (over && !returned) {
            return REPORTED;
        }
        return dueOn.isBefore(day) ? LATE : ONGOING;
    }
}
