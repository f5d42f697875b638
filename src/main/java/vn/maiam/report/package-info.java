/**
 * The report cycle: rounds that fall due by a plan's obligations, the reports that units owe in them, their figures frozen
 * at submission, and the consolidated report that goes up. What a figure counts is {@code measure}'s; what is owed when is
 * {@code plan}'s.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Reports")
package vn.maiam.report;
