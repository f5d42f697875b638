// The section "Tài liệu" of a case file.

/**
 * Fills the section, below its heading. `place` is an empty `div` that belongs to this module alone; it may be taken off
 * the page at any time (another task, another tab). `caseCode` is the code of a file that the person may read, as the
 * server has just said. The section is out of sight as long as `place` is empty.
 */
export function mountDocuments(place, caseCode) {}
