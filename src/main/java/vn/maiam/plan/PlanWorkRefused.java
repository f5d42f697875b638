package vn.maiam.plan;

import vn.maiam.workflow.WordedRefusal;

/** What somebody typed about a plan cannot be done; the sentence says why and what to do. */
public class PlanWorkRefused extends RuntimeException implements WordedRefusal {

    private static final int UNPROCESSABLE = 400;

    PlanWorkRefused(String sentence) {
        super(sentence);
    }

    @Override
    public int status() {
        return UNPROCESSABLE;
    }

    @Override
    public String type() {
        return "PlanRefused";
    }
}
