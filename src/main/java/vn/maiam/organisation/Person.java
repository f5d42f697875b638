package vn.maiam.organisation;

/**
 * @param id the sign-in name
 * @param name full name, family name first
 * @param email may be null
 */
public record Person(String id, String name, String email) {}
