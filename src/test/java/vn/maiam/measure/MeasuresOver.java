package vn.maiam.measure;

import java.time.Clock;
import javax.sql.DataSource;
import vn.maiam.organisation.Units;

/** The measures over a database, without the rest of the application; for tests and benchmarks of other packages. */
public final class MeasuresOver {

    private MeasuresOver() {}

    public static Measures database(DataSource database, Units units, Clock clock) {
        return new ComputedMeasures(database, units, clock);
    }
}
