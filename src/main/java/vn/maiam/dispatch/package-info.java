/**
 * What one unit sends another about an entry: an inspection's conclusions, a request for a report, a task. The receiving unit
 * has a leg of its own; everything that passes between the two is a message addressed by the dispatch's code.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Dispatches")
package vn.maiam.dispatch;
