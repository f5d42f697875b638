/** The overview over HTTP: for the page in Cockpit, and as XLSX. */
package vn.maiam.overview.web;
