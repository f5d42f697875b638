// One record as it was filled, with what may be done about it.
import { element } from '../dom.js';
import { texts } from '../texts.js';
import { comparing } from './comparing.js';
import { goTo } from './go-to.js';
import { pair, plain, rowsTable } from './values.js';

const words = texts.file;

const entryView = ({ label, value, rows }) => pair(label, rows?.length ? rowsTable(label, rows) : plain(value));

const heading = (entry) =>
  element(
    'summary',
    {},
    element('strong', {}, plain(entry.title ?? entry.step)),
    entry.kind === 'correction' && element('span', { class: 'maiam-mark' }, words.isCorrection),
    entry.correctedBy && element('span', { class: 'maiam-mark maiam-mark-old' }, words.isCorrected),
    element('span', { class: 'maiam-who' }, `${entry.at} · ${entry.person}`, entry.post ? ` (${entry.post})` : ''),
    (entry.referral || entry.step !== entry.title) &&
      element('span', { class: 'maiam-who' }, [entry.referral, entry.step].filter(Boolean).join(' · ')),
  );

const linkTo = (recordId, text) =>
  element(
    'button',
    { type: 'button', class: 'maiam-link', onclick: (event) => goTo(event.target.closest('.maiam-file'), recordId) },
    text,
  );

const links = (entry) => [
  entry.corrects && element('p', {}, linkTo(entry.corrects, words.seeWrong)),
  entry.correctedBy && element('p', {}, linkTo(entry.correctedBy, words.seeCorrection)),
];

/** The form and its renderer are heavy, so they are fetched when somebody wants to correct something. */
async function correct(event, entry, file, reload) {
  const button = event.target;
  button.disabled = true;
  const place = element('div', { class: 'maiam-correction' });
  button.after(place);
  const { openCorrection } = await import('./correcting.js');
  const close = () => {
    place.remove();
    button.disabled = false;
    button.focus();
  };
  await openCorrection(place, file.code, entry.id, { close, done: (id) => reload(words.corrected, id) });
}

const correctButton = (entry, file, reload) =>
  element(
    'button',
    { type: 'button', class: 'btn btn-default', onclick: (event) => correct(event, entry, file, reload) },
    words.correct,
  );

export const record = (entry, file, reload) =>
  element(
    'li',
    { 'data-record': entry.kind === 'handover' ? null : entry.id },
    element(
      'details',
      { class: `maiam-record maiam-record-${entry.kind}${entry.correctedBy ? ' maiam-record-old' : ''}` },
      heading(entry),
      element(
        'div',
        { class: 'maiam-record-body' },
        links(entry),
        element(
          'dl',
          {},
          entry.reason && pair(entry.kind === 'correction' ? words.correctionReason : words.reason, entry.reason),
          entry.entries.map(entryView),
        ),
        entry.formVersion ? element('p', { class: 'maiam-note' }, words.version(entry.formVersion)) : null,
        comparing(entry, file),
        entry.correctable && correctButton(entry, file, reload),
      ),
    ),
  );
