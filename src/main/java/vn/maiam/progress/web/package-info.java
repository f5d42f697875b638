/** The pages "Kế hoạch", and what their scripts fetch. */
package vn.maiam.progress.web;
