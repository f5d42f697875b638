/** What is kept for the length of a transaction. */
package vn.maiam.transaction;
