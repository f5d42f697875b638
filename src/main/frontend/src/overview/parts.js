// Small pieces that the page and the history tabs share.
import { element } from '../dom.js';
import { call, root } from '../server.js';
import { texts } from './texts.js';

export const address = (path, values = {}) => {
  const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== '');
  const query = new URLSearchParams(given).toString();
  return `${root}/api/overview${path}${query && `?${query}`}`;
};

export const ask = (path, values) => call('GET', address(path, values));

/** The server's own sentence where it has one. */
export const failure = ({ status, body }) =>
  element('p', { role: 'alert', class: 'maiam-refused' }, body?.message ?? (status === 401 ? texts.signedOut : texts.failed));

/** @param rows cells of text or nodes; the first of a row is its heading; @param name what a reader of the screen hears */
export const table = (columns, rows, name) =>
  element(
    'div',
    { class: 'maiam-table', tabindex: '0', role: 'region', 'aria-label': name },
    element(
      'table',
      {},
      element('thead', {}, element('tr', {}, columns.map((column) => element('th', { scope: 'col' }, column)))),
      element(
        'tbody',
        {},
        rows.map(([first, ...others]) =>
          element('tr', {}, element('th', { scope: 'row' }, first), others.map((cell) => element('td', {}, cell))),
        ),
      ),
    ),
  );

export const section = (title, ...content) =>
  element('section', { class: 'maiam-part' }, element('h2', {}, title), ...content);

export const button = (label, onclick, properties = {}) =>
  element('button', { type: 'button', onclick, ...properties }, label);

/** Previous and next, where there is more than one page. */
export function pager({ total, page, size }, go) {
  const pages = Math.ceil(total / size);
  if (pages < 2) return [];
  return [
    element(
      'p',
      { class: 'maiam-pager' },
      button(texts.list.previous, () => go(page - 1), { disabled: page === 0 }),
      element('span', {}, texts.list.page(page + 1, pages)),
      button(texts.list.next, () => go(page + 1), { disabled: page + 1 >= pages }),
    ),
  ];
}
