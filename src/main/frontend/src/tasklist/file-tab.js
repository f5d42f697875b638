// The tab "Hồ sơ": the case file behind a task, as the server gives it. Nothing here knows a form or a field.
import { element } from '../dom.js';
import { call, root } from '../server.js';
import { texts } from '../texts.js';

const words = texts.file;

const isEmpty = (value) => value === undefined || value === null || value === '';

const plain = (value) => {
  if (isEmpty(value)) return words.empty;
  if (value === true) return words.yes;
  if (value === false) return words.no;
  return Array.isArray(value) ? value.map(plain).join(', ') : String(value);
};

const moment = (iso) => {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return plain(iso);
  return new Intl.DateTimeFormat('vi-VN', {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Asia/Ho_Chi_Minh',
  }).format(date);
};

const pair = (label, value) => [element('dt', {}, label), element('dd', {}, value)];

function caseHead(file) {
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

/** Rows may leave out what was not filled in, so the columns are gathered from all of them, in order. */
const columnsOf = (rows) => [...new Set(rows.flatMap((row) => row.map(({ label }) => label)))];

const cell = (row, column) => plain(row.find(({ label }) => label === column)?.value);

function table(rows) {
  const columns = columnsOf(rows);
  return element(
    'div',
    { class: 'maiam-file-table', tabindex: '0' },
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

const entry = ({ label, value, rows }) => pair(label, rows?.length ? table(rows) : plain(value));

const record = ({ title, step, person, at, formVersion, entries = [] }, open) =>
  element(
    'details',
    { class: 'maiam-record', open },
    element(
      'summary',
      {},
      element('strong', {}, plain(title ?? step)),
      element('span', {}, [moment(at), person, formVersion && words.version(formVersion)].filter(Boolean).join(' · ')),
    ),
    element('dl', {}, entries.map(entry)),
  );

const fileView = (file) => [
  caseHead(file),
  element('h4', {}, words.records),
  ...(file.records?.length
    ? file.records.map((content, index) => record(content, index === 0))
    : [element('p', {}, words.noRecords)]),
];

const failure = (status) => {
  if (status === 404) return words.none;
  return status === 403 ? words.notAllowed : words.failed;
};

async function show(place, taskId) {
  place.replaceChildren(element('p', { role: 'status' }, texts.loading));
  const { status, ok, body } = await call('GET', `${root}/api/tasks/${encodeURIComponent(taskId)}/file`);
  place.replaceChildren(...(ok && body ? fileView(body) : [element('p', { role: 'status' }, failure(status))]));
}

export const fileTab = {
  id: 'maiam-file',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  properties: { label: words.tab },
  render(container, { taskId }) {
    const place = element('section', { class: 'maiam-file' });
    container.append(place);
    show(place, taskId);
  },
};
