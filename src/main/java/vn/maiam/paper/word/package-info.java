/** Word files: reading them with suspicion, finding the names in them, putting values in their places. */
package vn.maiam.paper.word;
