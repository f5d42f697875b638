// Who or what a figure was counted from: names for the unit's own officers, numbers of each unit for everybody else.
import { element } from '../dom.js';
import { call, root } from '../server.js';
import { texts } from './texts.js';

const address = (code, { target, version, side, page }) => {
  const asked = new URLSearchParams({ side, page, ...(version && { version }) });
  return `${root}/api/reports/${encodeURIComponent(code)}/figures/${encodeURIComponent(target)}/basis?${asked}`;
};

const table = (caption, heads, rows) =>
  element(
    'table',
    { class: 'maiam-figures-basis' },
    element('caption', {}, caption),
    element('thead', {}, element('tr', {}, heads.map((head) => element('th', { scope: 'col' }, head)))),
    element('tbody', {}, rows.map((cells) => element('tr', {}, cells.map((cell) => element('td', {}, String(cell ?? '')))))),
  );

const content = (caption, { rows, units }) =>
  rows.length
    ? table(caption, [texts.kind, texts.name, texts.unit], rows.map((row) => [row.kind, row.name, row.unit]))
    : table(caption, [texts.kind, texts.unit, texts.amount], units.map((row) => [row.kind, row.unit, row.amount]));

function pager({ all, page, onAPage, rows }, turn) {
  if (!rows.length || all <= onAPage) return undefined;
  const from = page * onAPage + 1;
  const to = Math.min(all, from + onAPage - 1);
  return element(
    'p',
    { class: 'maiam-figures-pager' },
    element('button', { type: 'button', class: 'btn btn-default', disabled: page === 0, onclick: () => turn(page - 1) }, texts.before),
    element('span', { role: 'status' }, texts.range(from, to, all)),
    element('button', { type: 'button', class: 'btn btn-default', disabled: to >= all, onclick: () => turn(page + 1) }, texts.next),
  );
}

function side(code, asked) {
  const place = element('div', {});
  const show = async (page) => {
    const { ok, body } = await call('GET', address(code, { ...asked, page }));
    if (!ok || !body) return place.replaceChildren(element('p', { role: 'status' }, texts.failed));
    const caption = texts.sides[asked.side];
    return place.replaceChildren(
      ...(body.all ? [content(caption, body), pager(body, show)] : [element('p', {}, `${caption}: ${texts.nothing}`)]).filter(Boolean),
    );
  };
  show(0);
  return place;
}

/** Both sides of a ratio, below its row. */
export const basis = (code, target, version) =>
  ['numerator', 'denominator'].map((each) => side(code, { target, version, side: each }));
