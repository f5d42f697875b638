package vn.maiam.security;

/** A first start without the administrator's password. */
class NoAdministrator extends RuntimeException {

    NoAdministrator() {
        super("Nobody could sign in: set the environment variable MAIAM_ADMIN_PASSWORD to the first administrator's"
                + " password and start again.");
    }
}
