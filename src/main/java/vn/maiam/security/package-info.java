/** Sign-in, and the doors: what may be called at all, by whom. */
package vn.maiam.security;
