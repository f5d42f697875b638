// The history tab of a process: what was done how often and how fast, and which legs have ended.
import { element } from '../dom.js';
import { count, days, moment } from '../overview/format.js';
import { legAddress } from '../overview/list.js';
import { ask, failure, pager, table } from '../overview/parts.js';
import { texts } from '../overview/texts.js';

const words = texts.history;

const stepRow = ({ name, count: times, medianDays, last }) => [name, count(times), days(medianDays), moment(last)];

const endedRow = ({ leg, code, unit, from, to, withdrawn }) => [
  element('a', { href: legAddress(leg) }, code),
  unit,
  moment(from),
  moment(to),
  withdrawn ? words.withdrawn : words.regular,
];

export async function showProcessHistory(place, definitionId, page = 0) {
  const answer = await ask('/history/process', { definition: definitionId, page });
  if (!answer.ok) return place.replaceChildren(failure(answer));
  const { name, steps, ended, total } = answer.body;
  place.replaceChildren(
    element('h2', {}, words.ofProcess(name)),
    element('p', { class: 'maiam-hint' }, words.allVersions),
    element('h3', {}, words.done),
    steps.length ? table(words.doneColumns, steps.map(stepRow), words.done) : element('p', {}, words.noneDone),
    element('h3', {}, words.ended(count(total))),
    ended.length
      ? table(words.endedColumns, ended.map(endedRow), words.ended(count(total)))
      : element('p', {}, words.noneEnded),
    ...pager(answer.body, (next) => showProcessHistory(place, definitionId, next)),
  );
}
