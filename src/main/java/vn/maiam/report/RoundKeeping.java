package vn.maiam.report;

import org.springframework.stereotype.Component;

/** What has to be looked after whether or not anybody works: dates of plans, units that are no more. */
@Component
public class RoundKeeping {

    private final Calendar calendar;
    private final Merging merging;

    RoundKeeping(Calendar calendar, Merging merging) {
        this.calendar = calendar;
        this.merging = merging;
    }

    /** Never for a signed-in user, as legs of other units are started. Repeated, it does nothing new. */
    public void look() {
        calendar.open();
        merging.followUnits();
    }
}
