/**
 * What people see of plans: the plans of a unit, how far each target has come, and the report as a document. Counts
 * nothing itself: figures come from {@code measure}, reports from {@code report}.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Progress of plans")
package vn.maiam.progress;
