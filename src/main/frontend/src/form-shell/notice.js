// The one place above a form where the shell speaks to the person.
import { element } from '../dom.js';

export class Notice {
  constructor(container) {
    this.place = element('div', { class: 'maiam-notice' });
    container.prepend(this.place);
  }

  clear() {
    this.place.replaceChildren();
  }

  /** A quiet sentence, read out when the page gets to it. */
  hint(sentence) {
    this.place.replaceChildren(element('p', { class: 'maiam-hint', role: 'status' }, sentence));
  }

  /** Something went wrong: read out at once and focused. */
  alert(sentence, ...more) {
    const box = this.warn(sentence, ...more);
    box.focus({ preventScroll: true });
    box.scrollIntoView({ block: 'start', behavior: 'auto' });
  }

  /** The same, but whoever is typing goes on typing. */
  warn(sentence, ...more) {
    const box = element('div', { class: 'maiam-alert', role: 'alert', tabindex: '-1' });
    this.place.replaceChildren(box);
    box.append(element('p', { class: 'maiam-alert-title' }, sentence), ...more.filter(Boolean));
    return box;
  }
}

/** Errors as links, each of which jumps to its field. `entries`: `[{text, jump}]`; without `jump` it is plain text. */
export const jumpList = (entries) =>
  element(
    'ul',
    { class: 'maiam-jumps' },
    entries.map(({ text, jump }) =>
      element(
        'li',
        {},
        jump
          ? element(
              'a',
              {
                href: '',
                onclick: (event) => {
                  event.preventDefault();
                  jump();
                },
              },
              text,
            )
          : text,
      ),
    ),
  );
