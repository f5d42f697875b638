package vn.maiam.workflow.engine;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.maiam.workflow.TurnedClock;

@Component
@Profile("demo")
class DemoClock implements TurnedClock {

    @Override
    public void turnTo(Instant moment) {
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    @Override
    public void backToNow() {
        ClockUtil.reset();
    }
}
