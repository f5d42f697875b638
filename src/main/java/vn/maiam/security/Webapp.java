package vn.maiam.security;

/** The web application a role works in; also a word for its people in the list of doors. */
enum Webapp {
    TASKLIST("tasklist"),
    COCKPIT("cockpit"),
    ADMIN("admin");

    private final String id;

    Webapp(String id) {
        this.id = id;
    }

    static Webapp of(String roleId) {
        if (roleId.equals("admin")) {
            return ADMIN;
        }
        return roleId.equals("modeler") || roleId.endsWith("Manager") ? COCKPIT : TASKLIST;
    }

    /** As the engine and the list of doors write it. */
    String id() {
        return id;
    }
}
