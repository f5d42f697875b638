// Who has to do something now, and what other offices have been asked.
import { element } from '../dom.js';
import { texts } from '../texts.js';
import { plain } from './values.js';

const words = texts.file;

const row = (cells) => element('tr', {}, cells.map((content) => element('td', {}, content)));

function section(heading, columns, rows) {
  return element(
    'section',
    { class: 'maiam-file-part' },
    element('h4', {}, heading),
    element(
      'div',
      { class: 'maiam-file-table', tabindex: '0', role: 'group', 'aria-label': heading },
      element(
        'table',
        { class: 'table table-condensed' },
        element('thead', {}, element('tr', {}, columns.map((column) => element('th', { scope: 'col' }, column)))),
        element('tbody', {}, rows.map(row)),
      ),
    ),
  );
}

const holder = ({ holder: name, group }) =>
  name ? [name, group && element('small', {}, group)] : [words.nobodyYet, group && element('small', {}, group)];

const due = (task) => [plain(task.due), task.overdue && element('strong', { class: 'maiam-late' }, words.overdue)];

const step = (task) => [task.step, task.referral && element('small', {}, task.referral)];

const work = (tasks) =>
  tasks.length
    ? section(words.work, [words.step, words.holder, words.due], tasks.map((task) => [step(task), holder(task), due(task)]))
    : null;

const referrals = (slips) =>
  slips.length
    ? section(
        words.referrals,
        [words.referralNumber, words.office, words.need, words.referralState],
        slips.map((slip) => [slip.number, slip.office, plain(slip.need), `${slip.state} (${slip.openedAt})`]),
      )
    : null;

export const summary = (file) => element('div', {}, [work(file.work), referrals(file.referrals)].filter(Boolean));
