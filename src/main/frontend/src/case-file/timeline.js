// What happened, one entry after the other: in either order, all or one kind of it.
import { element } from '../dom.js';
import { texts } from '../texts.js';
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
            kinds.length > 1 ? kindChoice(kinds, fill) : null,
          ),
          list,
        ]
      : element('p', {}, words.noRecords),
  );
}

/** Opens a record, wherever it stands in the list, and goes to it. */
export function goTo(place, recordId) {
  const entry = place.querySelector(`[data-record="${recordId}"]`);
  if (!entry) return;
  const details = entry.querySelector('details');
  details.open = true;
  details.querySelector('summary').focus();
  entry.scrollIntoView({ block: 'start' });
}
