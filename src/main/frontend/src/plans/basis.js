// What a figure was counted from, in a dialog that closes with Escape and gives the focus back.
import { element } from '../dom.js';
import { button, pager, table } from '../overview/parts.js';
import { address, computed, refused, statusLine } from './ask.js';
import { texts } from './texts.js';

const words = texts.basis;
const whole = new Intl.NumberFormat('vi-VN');

/** Columns in which nothing stands are left out. */
function listed({ lines, kind }) {
  if (!lines.length) return element('p', {}, words.empty);
  const names = Object.keys(words.columns).filter((name) => lines.some((line) => line[name]));
  return table(
    names.map((name) => words.columns[name]),
    lines.map((line) => names.map((name) => line[name] ?? words.noCode)),
    kind,
  );
}

/** @param asked plan, unit and day; @param byUnit a table of the same figure for the units below, if there are any */
export function openBasis(asked, target, part, byUnit) {
  const title = words.title(texts.partNames[part], target);
  const place = element('div', {});
  const dialog = element(
    'dialog',
    { class: 'basis', 'aria-label': title, onclose: () => dialog.remove() },
    element('header', {}, element('h2', {}, title), button(words.close, () => dialog.close())),
    place,
  );
  const go = async (page, kind = 0) => {
    const status = statusLine(texts.computing(0, 1));
    place.replaceChildren(status);
    const url = address(asked.plan, 'basis', { unit: asked.unit, day: asked.day, target, part, kind, page });
    const answer = await computed(url, () => {}, () => dialog.open);
    if (answer.refusal) return place.replaceChildren(refused(answer.refusal));
    if (!answer.content) return undefined;
    const content = answer.content;
    return place.replaceChildren(
      element('p', {}, words.total(whole.format(content.total), content.kind)),
      element('p', { class: 'hint' }, content.named ? words.logged : content.lines.length ? words.unnamed : ''),
      ...(byUnit ? [element('details', {}, element('summary', {}, words.byUnit), byUnit())] : []),
      ...(content.kinds.length > 1
        ? [element('p', { class: 'kinds' }, content.kinds.map((name, at) => button(name, () => go(0, at), { 'aria-pressed': String(at === kind) })))]
        : []),
      listed(content),
      ...pager({ total: content.total, page: content.page, size: content.size }, (next) => go(next, kind)),
    );
  };
  document.body.append(dialog);
  dialog.showModal();
  go(0);
}
