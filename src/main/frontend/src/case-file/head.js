// The cover of the file.
import { element } from '../dom.js';
import { texts } from '../texts.js';
import { isEmpty, pair, plain } from './values.js';

const words = texts.file;

export function caseHead(file) {
  const lines = [
    [words.label, file.label],
    [words.unit, file.unit],
    [words.stage, file.stage],
    [words.risk, file.risk],
    [words.riskRule, file.riskRule],
    [words.status, file.status],
  ].filter(([, value]) => !isEmpty(value));
  return element(
    'header',
    { class: 'maiam-file-head' },
    element('h3', {}, `${words.tab} ${plain(file.code)}`),
    element('dl', {}, lines.map(([label, value]) => pair(label, plain(value)))),
  );
}
