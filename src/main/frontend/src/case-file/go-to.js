// Going to a record from wherever it is named: its own timeline knows how to show it.

export const GO_TO = 'maiam:go-to-record';

/** Asks the timeline that stands in `place` to open a record and to go there. */
export const goTo = (place, recordId) =>
  place.querySelector('.maiam-timeline')?.dispatchEvent(new CustomEvent(GO_TO, { detail: recordId }));
