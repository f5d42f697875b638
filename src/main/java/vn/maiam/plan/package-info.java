/**
 * Plans with their targets, as data: a plan is a file that is loaded whole or refused whole. Knows what is to be reached,
 * by whom and by when; not whether it was ({@code measure}) nor what was reported ({@code report}).
 */
@org.springframework.modulith.ApplicationModule(displayName = "Plans")
package vn.maiam.plan;
