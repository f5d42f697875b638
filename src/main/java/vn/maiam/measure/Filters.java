package vn.maiam.measure;

/** Names of the filters that targets take, as {@link vn.maiam.plan.Target} explains them. */
final class Filters {

    static final String CATEGORY = "category";
    static final String AGE_BELOW = "age_below";
    static final String SERVICE_GROUPS = "service_groups";
    static final String SERVICES = "services";
    static final String PERSON_GROUPS = "person_groups";
    static final String IN_CHARGE = "in_charge";
    static final String INCLUDE_CAREGIVERS = "include_caregivers";
    static final String SUBJECT = "subject";
    static final String LEVEL = "level";
    static final String NEED_PILOT = "need_pilot";
    static final String OWNER = "owner";
    static final String ISSUING_LEVELS = "issuing_levels";
    static final String INCIDENT_KINDS = "incident_kinds";
    static final String RISK = "risk";
    static final String LIMIT_DAYS = "limit_days";

    private Filters() {}
}
