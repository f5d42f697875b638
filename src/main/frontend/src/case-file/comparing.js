// Two records of one form beside each other. What differs says so in words, not by its colour alone.
import { element } from '../dom.js';
import { call } from '../server.js';
import { texts } from '../texts.js';
import { dossier } from './address.js';
import { plain } from './values.js';

const words = texts.file;

const heads = ({ left, right }) => [left, right].map((side) => `${side.at} · ${side.person}`);

const mark = (text) => element('span', { class: 'maiam-mark' }, text);

const fieldRow = ({ label, changed, left, right }) =>
  element(
    'tr',
    { class: changed && 'maiam-changed' },
    element('th', { scope: 'row' }, label, changed && mark(words.changed)),
    element('td', {}, plain(left)),
    element('td', {}, plain(right)),
  );

const cells = (columns, values, other) =>
  columns.map((column, at) => {
    const differs = values && other && values[at] !== other[at];
    return element(
      'li',
      {},
      `${column}: `,
      differs ? element('mark', {}, plain(values[at])) : plain(values[at]),
    );
  });

const side = (columns, values, other) => (values ? element('ul', {}, cells(columns, values, other)) : words.empty);

const tableRow = (label, columns, { state, left, right }, number) =>
  element(
    'tr',
    { class: state !== 'same' && 'maiam-changed' },
    element('th', { scope: 'row' }, words.rowOf(label, number), state !== 'same' && mark(words.rowStates[state])),
    element('td', {}, side(columns, left, right)),
    element('td', {}, side(columns, right, left)),
  );

const lineRows = (line) =>
  line.rows ? line.rows.map((row, at) => tableRow(line.label, line.columns, row, at + 1)) : fieldRow(line);

function comparison(body) {
  const changed = body.lines.filter((line) => line.changed).length;
  return [
    element('p', { role: 'status' }, words.changes(changed)),
    element(
      'div',
      { class: 'maiam-file-table', tabindex: '0', role: 'group', 'aria-label': words.compare },
      element(
        'table',
        { class: 'table table-condensed maiam-comparison' },
        element('caption', {}, body.title),
        element(
          'thead',
          {},
          element(
            'tr',
            {},
            element('th', { scope: 'col' }, words.field),
            heads(body).map((head) => element('th', { scope: 'col' }, head)),
          ),
        ),
        element('tbody', {}, body.lines.map(lineRows)),
      ),
    ),
  ];
}

async function compare(place, caseCode, one, other) {
  place.replaceChildren(element('p', { role: 'status' }, texts.loading));
  const { ok, body } = await call(
    'GET',
    `${dossier(caseCode)}/records/${one}/compare/${other}`,
  );
  place.replaceChildren(...(ok ? comparison(body) : [element('p', { role: 'status' }, body?.message ?? words.failed)]));
}

/** The choice of another version of the same form; nothing where there is none. */
export function comparing(entry, file) {
  const others = file.records.filter(({ form, id }) => form && form === entry.form && id !== entry.id);
  if (!others.length) return null;
  const select = element(
    'select',
    { class: 'form-control' },
    [...others]
      .reverse()
      .map((other) =>
        element('option', { value: other.id, selected: other.id === entry.corrects }, `${other.at} · ${other.person}`),
      ),
  );
  const place = element('div', {});
  const button = element(
    'button',
    {
      type: 'button',
      class: 'btn btn-default',
      onclick: () => compare(place, file.code, entry.id, select.value),
    },
    words.compare,
  );
  return element(
    'div',
    { class: 'maiam-comparing' },
    element('label', {}, `${words.compareWith} `, select),
    ' ',
    button,
    place,
  );
}
