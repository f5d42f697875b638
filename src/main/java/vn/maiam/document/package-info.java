/**
 * Files that people add to a case: scans, photos, letters. What may come in is decided by the content, never by the name
 * or by what the browser says; pictures lose what the camera wrote beside them; nothing is ever changed or overwritten.
 */
package vn.maiam.document;
