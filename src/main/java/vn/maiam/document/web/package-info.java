/** The documents of a case over HTTP. */
package vn.maiam.document.web;
