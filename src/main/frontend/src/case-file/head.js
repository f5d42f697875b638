// The cover of the file: whose it is, and how it stands.
import { element } from '../dom.js';
import { texts } from '../texts.js';
import { isEmpty, pair, plain } from './values.js';

const words = texts.file;

const risk = ({ risk: level, riskRule }) => [level, riskRule && words.byRule(riskRule)].filter(Boolean).join(' – ');

const clockLine = ({ from, state, text }) =>
  element('li', { class: `maiam-clock-${state}` }, element('strong', {}, `${from}: `), text);

export function caseHead(file) {
  const lines = [
    [words.child, file.child],
    [words.label, file.label],
    [words.unit, file.unit],
    [words.status, file.status],
    [words.risk, risk(file)],
    [words.receivedAt, file.receivedAt],
  ].filter(([, value]) => !isEmpty(value));
  return element(
    'header',
    { class: 'maiam-file-head' },
    element('h3', {}, `${words.tab} ${plain(file.code)}`),
    element(
      'dl',
      {},
      lines.map(([label, value]) => pair(label, plain(value))),
      file.clocks.length ? pair(words.clocks, element('ul', {}, file.clocks.map(clockLine))) : [],
    ),
  );
}
