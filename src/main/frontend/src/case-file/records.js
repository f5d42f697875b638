// What was recorded, each record as it was filled.
import { element } from '../dom.js';
import { texts } from '../texts.js';
import { pair, plain, rowsTable } from './values.js';

const words = texts.file;

const entry = ({ label, value, rows }) => pair(label, rows?.length ? rowsTable(label, rows) : plain(value));

const record = ({ title, step, person, at, formVersion, entries = [] }, open) =>
  element(
    'details',
    { class: 'maiam-record', open },
    element(
      'summary',
      {},
      element('strong', {}, plain(title ?? step)),
      element('span', {}, [at, person, formVersion && words.version(formVersion)].filter(Boolean).join(' · ')),
    ),
    element('dl', {}, entries.map(entry)),
  );

export const records = (list = []) =>
  element(
    'section',
    { class: 'maiam-file-part' },
    element('h4', {}, words.records),
    list.length ? list.map((content, index) => record(content, index === 0)) : element('p', {}, words.noRecords),
  );
