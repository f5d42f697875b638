// What an office outside the case is shown of it: its slip, or the proposal it has to answer.
import { element } from '../dom.js';
import { texts } from '../texts.js';
import { isEmpty, pair } from './values.js';

const words = texts.file;

export function partOfFile({ part, child, label, risk }) {
  const lines = [
    [words.child, child],
    [words.label, label],
    [words.risk, risk],
    ...part.entries.map((entry) => [entry.label, entry.value]),
  ].filter(([, value]) => !isEmpty(value));
  return element(
    'header',
    { class: 'maiam-file-head' },
    element('h3', {}, part.title),
    element('dl', {}, lines.map(([name, value]) => pair(name, value))),
    element('p', { class: 'maiam-note' }, words.onlyPart),
  );
}
