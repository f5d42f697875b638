/**
 * What every page of ours has in common: its place in the navigation, and whose page it is. A capability publishes a
 * {@link Page} as a bean; the navigation shows it to the roles it names, and the door opens for them alone.
 */
package vn.maiam.page;
