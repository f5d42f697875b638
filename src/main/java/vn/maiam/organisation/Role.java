package vn.maiam.organisation;

/**
 * What a person does at a unit.
 *
 * @param id {@code communeOfficer}, {@code districtHealth} ...; never contains a dot
 * @param name Vietnamese
 * @param level of the units where it is held; null if it belongs to no unit
 * @param sector of the offices where it is held; null if it is held at the area itself
 * @param supervises true if it also reads the legs of the units below
 */
public record Role(String id, String name, UnitLevel level, String sector, boolean supervises) {}
