package vn.maiam.story;

import org.springframework.stereotype.Component;

/** Carries a case of xã 29956 as far as a story begins. Stories share one database: give every child a name of its own. */
@Component
public class Journey {

    public static final String OFFICER = "communeOfficer.29956";
    public static final String CHAIR = "communeChair.29956";
    public static final String HEALTH_OFFICE = "districtHealth.870";

    private final Office office;

    Journey(Office office) {
        this.office = office;
    }

    /** A report that nobody has checked yet. */
    public String reported(String childName) {
        return office.start(OFFICER, "childCase", Papers.report(childName, "2015-05-20"));
    }

    public String verified(String childName) {
        String code = reported(childName);
        office.complete(OFFICER, code, "verifyReport", Papers.verification("verified"));
        return code;
    }

    /** @param risk {@code high}, {@code medium} or {@code low} */
    public String atPlan(String childName, String risk) {
        String code = verified(childName);
        String protection = risk.equals("high") ? "low" : risk.equals("low") ? "high" : "medium";
        office.complete(OFFICER, code, "assess", Papers.initialAssessment(risk, protection));
        office.complete(OFFICER, code, "assess", Papers.specificAssessment(risk, protection));
        office.complete(OFFICER, code, "holdNeedsMeeting", Papers.needsMeeting("yes"));
        return code;
    }

    /** Of medium risk, with a plan in force that refers to these offices. */
    public String atFollowUp(String childName, String... offices) {
        String code = atPlan(childName, "medium");
        office.complete(OFFICER, code, "draftPlan", Papers.plan(offices));
        office.complete(CHAIR, code, "approvePlan", Papers.planApproved());
        office.runJobs();
        return code;
    }

    public String atClosure(String childName, String... offices) {
        String code = atFollowUp(childName, offices);
        office.complete(OFFICER, code, "visit", Papers.visit("low", "high", "close"));
        return code;
    }

    public String closed(String childName) {
        String code = atClosure(childName);
        office.complete(OFFICER, code, "proposeClosure", Papers.closureReview());
        office.complete(CHAIR, code, "approveClosure", Papers.closureApproved());
        office.runJobs();
        return code;
    }

    /** Lets the health office do what it was asked for, up to the sender's confirmation. */
    public void serviceConfirmed(String referralCode) {
        office.complete(HEALTH_OFFICE, referralCode, "answerReferral", Papers.referralAccepted());
        office.runJobs();
        office.complete(HEALTH_OFFICE, referralCode, "deliverService", Papers.delivery());
        office.complete(HEALTH_OFFICE, referralCode, "reportResult", Papers.serviceResult());
        office.runJobs();
        office.complete(OFFICER, referralCode, "confirmResult", Papers.resultConfirmed());
        office.runJobs();
    }
}
