/** Drafts over HTTP, for the form shell. */
package vn.maiam.draft.web;
