/**
 * What the case cycle gives to the figures of plans and reports: incidents, risks found, what was done, services, needs and
 * categories, each a row in a fact table. {@code facts.yaml} says which records make which rows; the rows of a file are
 * what its standing records say, so that a correction, or a report that joins another file, puts them right by itself.
 *
 * <p>The fact tables are nobody's module: whoever records writes them, {@code measure} reads them.
 */
@org.springframework.modulith.ApplicationModule(displayName = "casefact")
package vn.maiam.casefact;
