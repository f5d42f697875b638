/** Papers of a case to download, and the administrator's page of their templates. */
package vn.maiam.paper.web;
