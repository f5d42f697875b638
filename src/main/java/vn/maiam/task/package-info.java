/** What units have given others to do under a plan, and how that stands. Reads only: diagrams and forms write. */
@org.springframework.modulith.ApplicationModule(displayName = "Tasks under plans")
package vn.maiam.task;
