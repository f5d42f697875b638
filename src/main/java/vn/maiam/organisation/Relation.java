package vn.maiam.organisation;

/** How a person stands to a unit, the closest relation first. */
public enum Relation {
    /** Has a post at this very unit. */
    OWN,
    /** Belongs to an area above the unit, or to one of its offices. */
    ABOVE,
    /** Belongs to a unit below the unit's area. */
    BELOW,
    /** Belongs to a unit with the same parent. */
    SIBLING,
    NONE
}
