// The cover of an entry in a register.
import { element } from '../dom.js';
import { texts } from '../texts.js';
import { isEmpty, pair, plain } from './values.js';

const words = texts.entry;

export function entryHead(file) {
  const lines = [
    [words.register, file.entry.register],
    [words.label, file.label],
    [words.day, file.entry.day],
    [words.unit, file.unit],
    [words.status, file.status],
  ].filter(([, value]) => !isEmpty(value));
  return element(
    'header',
    { class: 'maiam-file-head' },
    element('h3', {}, plain(file.code)),
    element('dl', {}, lines.map(([label, value]) => pair(label, plain(value)))),
  );
}
