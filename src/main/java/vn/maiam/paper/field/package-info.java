/** What a template may name: the fields of every deployed form, and what the file knows besides; and their values. */
package vn.maiam.paper.field;
