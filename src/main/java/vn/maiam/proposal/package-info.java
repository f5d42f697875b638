/** Proposals to change policy: who collects what a unit has found wrong in the law, and who passes it up. */
@org.springframework.modulith.ApplicationModule(displayName = "Policy proposals")
package vn.maiam.proposal;
