package vn.maiam.notification;

/**
 * Somebody is to be told of a task at a share of its time.
 *
 * @param percent the share
 * @param atOnce false if the day's digest is early enough
 */
record Reminder(String taskId, String person, int percent, boolean atOnce) {}
