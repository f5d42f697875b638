package vn.maiam.page;

import java.util.Collection;
import java.util.Set;

/**
 * A server-rendered page.
 *
 * @param title what the navigation calls it, in Vietnamese
 * @param path where it is, {@code /children}; what lies below the path belongs to it and is open to the same roles
 * @param roles ids of the roles whose page it is
 * @param order its place in the navigation, the smallest first
 */
public record Page(String title, String path, Set<String> roles, int order) {

    /** @return whether one of these roles is among the page's */
    public boolean isFor(Collection<String> rolesOfPerson) {
        return rolesOfPerson.stream().anyMatch(roles::contains);
    }
}
