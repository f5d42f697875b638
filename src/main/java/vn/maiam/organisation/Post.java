package vn.maiam.organisation;

/**
 * A role that a person holds today.
 *
 * @param unitKey null for a role that belongs to no unit
 */
public record Post(String personId, String roleId, String unitKey) {}
