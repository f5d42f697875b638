package vn.maiam.organisation;

import java.util.List;
import java.util.Optional;

/** The roles a lane can name. */
public interface Roles {

    Optional<Role> find(String id);

    /** All, lowest level first. */
    List<Role> all();
}
