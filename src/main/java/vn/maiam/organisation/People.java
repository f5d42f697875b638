package vn.maiam.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The people and what they do today. */
public interface People {

    /** A person of any time: records keep the names of those who left. */
    Optional<Person> find(String id);

    /** Names by id, of people of any time; ids that nobody has are left out. */
    Map<String, String> names(Collection<String> ids);

    /** Who holds the role today at one of the units. */
    List<Post> holders(String roleId, Collection<String> unitKeys);

    /** The people with these ids and the posts they have held. Asked once, however many they are. */
    Map<String, Career> careers(Collection<String> personIds);

    /** The posts held today, the main one first. */
    List<Post> posts(String personId);

    /** The unit of the main post; empty for a role without a unit. */
    Optional<Unit> unitOf(String personId);

    boolean holds(String personId, String roleId);

    /** The members today of a group: {@code communeOfficer} or {@code communeOfficer.29956-20200101}. */
    List<Person> membersOf(String group);

    /** The closest relation that one of the person's posts gives. */
    Relation relation(String personId, String unitKey);
}
