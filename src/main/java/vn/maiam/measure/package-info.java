/**
 * The measures that figures are computed by, each defined once, with its source in words, by set in the database. Reads the
 * fact tables (V14_2), which projections of forms fill; writes none of them.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Measures")
package vn.maiam.measure;
