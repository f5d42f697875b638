/**
 * Everything that is recorded and is no case: entries of registers, plans, reports. An entry is opened by a process whose
 * start event says {@code opens = entry}, {@code register} = its kind and {@code codePrefix}; what is typed on its legs is kept
 * in records that only grow. Its list, search, export and view follow from the form; typed columns that figures are counted
 * from are filled by what {@link vn.maiam.register.fact} finds declared in it.
 */
package vn.maiam.register;
