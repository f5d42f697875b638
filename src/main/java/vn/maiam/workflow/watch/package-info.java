/** Reads the engine's own tables for those who watch the work: sets at a time, and nothing about a child. */
package vn.maiam.workflow.watch;
