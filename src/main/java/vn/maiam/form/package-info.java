/** Forms as data: what a {@code .form} file asks for, and whether what was submitted answers it. */
package vn.maiam.form;
