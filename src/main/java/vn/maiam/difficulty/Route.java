package vn.maiam.difficulty;

import java.time.LocalDate;

/**
 * Where a difficulty goes.
 *
 * @param area key of the area whose People's Committee answers
 * @param throughOffice whether its labour office passes it on
 * @param dueOn the last day for an answer, where the plan sets a limit; else null
 */
record Route(String area, boolean throughOffice, LocalDate dueOn) {}
