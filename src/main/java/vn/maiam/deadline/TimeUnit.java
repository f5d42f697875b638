package vn.maiam.deadline;

/** In what a due time is counted. */
public enum TimeUnit {
    /** Run through nights and holidays. */
    HOURS,
    /** The day of the event is not counted; due at the end of office hours of the last day, whichever day it is. */
    CALENDAR_DAYS,
    /** Monday to Friday less the holidays; the day of the event is not counted; due at the end of office hours. */
    WORKING_DAYS
}
