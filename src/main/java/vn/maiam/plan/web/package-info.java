/** The page on which plan files are brought in. */
package vn.maiam.plan.web;
