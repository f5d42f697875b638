// Values as people read them. Every text is already Vietnamese when it comes from the server.
import { element } from '../dom.js';
import { texts } from '../texts.js';

const words = texts.file;

export const isEmpty = (value) => value === undefined || value === null || value === '';

export const plain = (value) => {
  if (isEmpty(value)) return words.empty;
  if (value === true) return words.yes;
  if (value === false) return words.no;
  return Array.isArray(value) ? value.map(plain).join(', ') : String(value);
};

export const pair = (label, value) => [element('dt', {}, label), element('dd', {}, value)];

/** Rows may leave out what was not filled in, so the columns are gathered from all of them, in order. */
const columnsOf = (rows) => [...new Set(rows.flatMap((row) => row.map(({ label }) => label)))];

const cell = (row, column) => plain(row.find(({ label }) => label === column)?.value);

export function rowsTable(label, rows) {
  const columns = columnsOf(rows);
  return element(
    'div',
    { class: 'maiam-file-table', tabindex: '0', role: 'group', 'aria-label': label },
    element(
      'table',
      { class: 'table table-condensed' },
      element('thead', {}, element('tr', {}, columns.map((column) => element('th', { scope: 'col' }, column)))),
      element(
        'tbody',
        {},
        rows.map((row) => element('tr', {}, columns.map((column) => element('td', {}, cell(row, column))))),
      ),
    ),
  );
}
