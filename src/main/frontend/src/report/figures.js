// The figures of a report as a table: each target in the plan's own words, what was counted, and whether it is reached.
import { element } from '../dom.js';
import { call, root } from '../server.js';
import { basis } from './basis.js';
import { texts } from './texts.js';

const LOOK_AGAIN = 2_000;
const COLUMNS = 4;

const moment = (instant) =>
  instant ? new Date(instant).toLocaleString('vi-VN', { day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' }) : '';

const result = ({ numerator, denominator, counted }) => {
  if (numerator === null) return '–';
  return `${denominator === null ? numerator : texts.of(numerator, denominator)} ${counted}`;
};

const small = (sentence) => sentence && element('small', {}, sentence);

const parts = (lines) =>
  lines.length > 0 &&
  element(
    'ul',
    { class: 'maiam-figures-parts' },
    lines.map(({ name, numerator, denominator }) =>
      element('li', {}, `${name}: ${denominator === null ? (numerator ?? '–') : texts.of(numerator ?? '–', denominator)}`),
    ),
  );

/** The result is a button: a press on it shows the records behind it. */
function rows(figure, { code, version }) {
  const below = element('tr', { hidden: true }, element('td', { colspan: COLUMNS }));
  const words = result(figure);
  const toggle = element(
    'button',
    { type: 'button', class: 'btn btn-link', 'aria-expanded': 'false', 'aria-label': texts.behindOf(words, figure.wording) },
    words,
  );
  toggle.addEventListener('click', () => {
    below.hidden = !below.hidden;
    toggle.setAttribute('aria-expanded', String(!below.hidden));
    if (!below.hidden) below.firstChild.replaceChildren(...basis(code, figure.target, version));
  });
  return [
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, figure.wording, parts(figure.parts)),
      element('td', {}, figure.numerator === null ? words : toggle, small(figure.declared && texts.declared), small(figure.baseline && texts.baseline(figure.baseline))),
      element('td', {}, figure.percent ?? '–'),
      element(
        'td',
        {},
        element('span', { class: `maiam-figure-state maiam-figure-${figure.state.toLowerCase()}` }, figure.stateWords),
        small(figure.reason),
        small(figure.entered && texts.entered(figure.entered)),
      ),
    ),
    below,
  ];
}

const table = (view) =>
  element(
    'table',
    { class: 'maiam-figures-table' },
    element('caption', {}, `${view.version ? '' : `${texts.working} `}${texts.counted(moment(view.countedAt))}. ${texts.behind}`),
    element(
      'thead',
      {},
      element('tr', {}, [texts.target, texts.result, texts.rate, texts.state].map((head) => element('th', { scope: 'col' }, head))),
    ),
    element('tbody', {}, view.figures.map((figure) => rows(figure, view))),
  );

/** What was done besides the targets: the fund, sessions, services, the plan's activities. */
const work = ({ heading, rows: lines }) =>
  element(
    'table',
    { class: 'maiam-figures-table maiam-figures-work' },
    element('caption', {}, heading),
    element('thead', {}, element('tr', {}, [texts.done, texts.result, texts.remark].map((head) => element('th', { scope: 'col' }, head)))),
    element(
      'tbody',
      {},
      lines.map(({ name, result: amount, detail }) =>
        element('tr', {}, element('th', { scope: 'row' }, name), element('td', {}, amount), element('td', {}, detail ?? '')),
      ),
    ),
  );

const versions = (view, choose) =>
  view.versions.length > 0 &&
  element(
    'details',
    {},
    element('summary', {}, texts.versions),
    element(
      'ul',
      {},
      view.versions.map((version) =>
        element(
          'li',
          {},
          texts.version(version, moment(version.sentAt)),
          ' ',
          version.number === view.version
            ? element('em', {}, texts.shown)
            : element('button', { type: 'button', class: 'btn btn-link', onclick: () => choose(version.number) }, texts.show(version.number)),
        ),
      ),
    ),
  );

const FILES = { docx: texts.word, pdf: texts.pdf, xlsx: texts.tables };

/** What was sent can be taken away; what is still being written cannot. */
const files = ({ code, version }) =>
  version !== null &&
  element(
    'p',
    { class: 'maiam-figures-files' },
    texts.files(version),
    Object.entries(FILES).map(([format, words]) =>
      element('a', { href: `${root}/plans/reports/${encodeURIComponent(code)}/${version}/report.${format}`, download: '' }, words),
    ),
  );

const said = (sentence) => element('p', { role: 'status' }, sentence);

function standing({ progress, figures }) {
  if (figures.length) return undefined;
  if (progress.state === 'COMPUTING') return texts.computing(progress.done, progress.all);
  return progress.state === 'WAITING' ? texts.waiting : texts.none;
}

/** Shows the figures beside a task, above its form; while they are being counted it looks again. */
export function showFigures(place, taskId) {
  place.classList.add('maiam-figures');
  const show = (view) => {
    const waiting = standing(view);
    place.replaceChildren(
      element('h3', {}, texts.heading),
      ...(waiting ? [said(waiting)] : [table(view), ...view.work.map(work)]),
      ...[files(view), versions(view, (number) => load(`${root}/api/reports/${encodeURIComponent(view.code)}/figures?version=${number}`))].filter(Boolean),
    );
    if (waiting && view.progress.state !== 'DONE' && place.isConnected) setTimeout(() => load(), LOOK_AGAIN);
  };
  const load = async (address = `${root}/api/tasks/${encodeURIComponent(taskId)}/report-figures`) => {
    const { ok, body } = await call('GET', address);
    if (ok && body) show(body);
    else place.replaceChildren(said(texts.failed));
  };
  return load();
}

/** A form that takes anything from the report of its task has its figures above it. */
export const concernsReport = (schema) => JSON.stringify(schema).includes('"from":"report.');
