// The list behind a number, in a dialog that closes with Escape and gives the focus back.
import { element } from '../dom.js';
import { count, moment } from './format.js';
import { ask, button, failure, pager, table } from './parts.js';
import { texts } from './texts.js';

const words = texts.list;

export const legAddress = (leg) => `#/maiam-overview/leg/${encodeURIComponent(leg)}`;

const code = ({ leg, code: text }, close) =>
  leg ? element('a', { href: legAddress(leg), 'aria-label': words.history(text), onclick: close }, text) : text;

const due = ({ due: at, late }) => [moment(at), late && element('span', { class: 'maiam-late' }, ` ${words.late}`)];

/** How a column reads; columns that say nothing in a whole list are left out. */
const CELLS = {
  code,
  unit: ({ unit }) => unit,
  sender: ({ sender }) => sender,
  stage: ({ stage }) => stage,
  step: ({ step }) => step ?? '–',
  since: ({ since }) => moment(since),
  due,
  end: ({ end }) => moment(end),
  person: ({ person, end }) => person ?? (end ? '–' : words.nobody),
  risk: ({ risk }) => risk ?? '–',
};

const ALWAYS = new Set(['code', 'unit', 'stage', 'step', 'since', 'person', 'risk']);

const shown = (name, lines) => ALWAYS.has(name) || lines.some((line) => line[name]);

function listed({ lines }, close) {
  if (!lines.length) return element('p', {}, words.empty);
  const names = Object.keys(CELLS).filter((name) => shown(name, lines));
  return table(
    names.map((name) => words.columns[name]),
    lines.map((line) => names.map((name) => CELLS[name](line, close))),
    words.count(lines.length),
  );
}

/** @param question what the server is asked for; @param title what the number was */
export function openList(question, title) {
  const place = element('div', { 'aria-live': 'polite' });
  const close = () => dialog.close();
  const dialog = element(
    'dialog',
    { class: 'maiam-overview maiam-list', 'aria-label': title, onclose: () => dialog.remove() },
    element('header', {}, element('h2', {}, title), button(words.close, close)),
    place,
  );
  const go = async (page) => {
    place.replaceChildren(element('p', { role: 'status' }, texts.loading));
    const answer = await ask('/list', { ...question, page });
    if (!answer.ok) return place.replaceChildren(failure(answer));
    place.replaceChildren(
      element('p', {}, words.count(count(answer.body.total))),
      listed(answer.body, close),
      ...pager(answer.body, go),
    );
  };
  document.body.append(dialog);
  dialog.showModal();
  go(0);
}

/** A number that opens its list; zero has none. */
export const number = (value, what, question) =>
  value
    ? button(count(value), () => openList(question, what), {
        class: 'maiam-number',
        'aria-label': texts.openList(count(value), what),
      })
    : element('span', {}, count(value));
