/** The page on which an administrator reads and changes the due times. */
package vn.maiam.deadline.web;
