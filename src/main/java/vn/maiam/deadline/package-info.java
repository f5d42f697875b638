/** When a step is due: a table of times by step and risk level, counted over the working calendar of Vietnam. */
package vn.maiam.deadline;
