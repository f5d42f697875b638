package vn.maiam.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskStateTest {

    private static final LocalDate DUE = LocalDate.of(2026, 6, 30);

    @ParameterizedTest
    @CsvSource({
        "        , false, false, 2026-06-30, ONGOING",
        "        , false, false, 2026-07-01, LATE",
        "ongoing , false, false, 2026-07-01, LATE",
        "done    , false, false, 2026-07-01, REPORTED",
        "done    , false, true , 2026-06-30, ONGOING",
        "done    , false, true , 2026-07-01, LATE",
        "done    , true , true , 2026-07-01, DONE",
        "cannot  , true , true , 2026-07-01, CANNOT",
        "ongoing , true , false, 2026-06-30, ONGOING"
    })
    void isWhatTheUnitSaysOnceItWasAccepted(
            String said, boolean answered, boolean returned, LocalDate day, TaskState state) {
        assertThat(TaskState.of(said, answered, returned, DUE, day)).isEqualTo(state);
    }
}
