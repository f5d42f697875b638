/** Difficulties that a unit meets with a plan: where they go, as the plan says, and how the answer comes back. */
@org.springframework.modulith.ApplicationModule(displayName = "Difficulties")
package vn.maiam.difficulty;
