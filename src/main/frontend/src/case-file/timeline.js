// What happened, one entry after the other: in either order, all or one kind of it.
import { element } from '../dom.js';
import { texts } from '../texts.js';
import { GO_TO } from './go-to.js';
import { record } from './record.js';

const words = texts.file;

const KINDS = ['record', 'correction', 'handover'];

/** Chosen once, it stays so while the page is open. */
const chosen = { newestFirst: true, kind: '' };

const inOrder = (records) => (chosen.newestFirst ? [...records].reverse() : records);

function orderChoice(onChange) {
  const button = element('button', { type: 'button', class: 'btn btn-default', 'aria-pressed': 'false' });
  const show = () => {
    button.setAttribute('aria-pressed', String(!chosen.newestFirst));
    button.textContent = words.oldestFirst;
  };
  button.addEventListener('click', () => {
    chosen.newestFirst = !chosen.newestFirst;
    show();
    onChange();
  });
  show();
  return button;
}

function kindChoice(kinds, onChange) {
  const select = element(
    'select',
    { class: 'form-control' },
    element('option', { value: '' }, words.allKinds),
    kinds.map((kind) => element('option', { value: kind, selected: kind === chosen.kind }, words.kinds[kind])),
  );
  select.addEventListener('change', () => {
    chosen.kind = select.value;
    onChange();
  });
  return element('label', {}, `${words.show} `, select);
}

function open(entry) {
  const details = entry.querySelector('details');
  details.open = true;
  details.querySelector('summary').focus();
  entry.scrollIntoView({ block: 'start' });
}

export function timeline(file, reload) {
  const kinds = KINDS.filter((kind) => file.records.some((entry) => entry.kind === kind));
  if (!kinds.includes(chosen.kind)) chosen.kind = '';
  const list = element('ol', { class: 'maiam-timeline' });
  const views = new Map(file.records.map((entry) => [entry, record(entry, file, reload)]));
  const fill = () => {
    const shown = inOrder(file.records).filter(({ kind }) => !chosen.kind || kind === chosen.kind);
    list.replaceChildren(...shown.map((entry) => views.get(entry)));
  };
  fill();
  const kindsShown = kinds.length > 1 ? kindChoice(kinds, fill) : null;
  const find = (id) => list.querySelector(`[data-record="${id}"]`);
  const showAllKinds = () => {
    chosen.kind = '';
    kindsShown.querySelector('select').value = '';
    fill();
  };
  list.addEventListener(GO_TO, ({ detail }) => {
    if (!find(detail) && chosen.kind) showAllKinds();
    if (find(detail)) open(find(detail));
  });
  return element(
    'section',
    { class: 'maiam-file-part' },
    element('h4', {}, words.records),
    file.records.length
      ? [
          element(
            'div',
            { class: 'maiam-file-tools' },
            orderChoice(fill),
            kindsShown,
          ),
          list,
        ]
      : element('p', {}, words.noRecords),
  );
}
