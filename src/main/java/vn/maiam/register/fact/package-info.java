/**
 * The declared projection: what fields of a form say by {@code into = <table>.<column>} is written into the tables that
 * figures are counted from, in the transaction that records the form. {@code facts.csv} says which tables and columns there
 * are.
 */
package vn.maiam.register.fact;
