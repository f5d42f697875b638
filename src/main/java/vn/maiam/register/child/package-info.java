/**
 * What the registers about children need beyond what their forms declare: the lists to choose from, the checks that look at
 * what is known of a child already, and the days that follow from two records.
 */
package vn.maiam.register.child;
