/** The calls by which pages and Tasklist show the figures of reports. */
package vn.maiam.report.web;
