/** A filled Word file as PDF: its layout as XHTML and CSS for paged media, its letters from our own fonts. */
package vn.maiam.paper.print;
