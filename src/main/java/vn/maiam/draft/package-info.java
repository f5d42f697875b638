/**
 * What people have typed and not sent yet, kept on the server and nowhere in the browser, so that neither a closed laptop
 * nor a colleague's turn loses it. A draft holds a child's data: whoever may fill the form sees it, and nobody else.
 */
package vn.maiam.draft;
