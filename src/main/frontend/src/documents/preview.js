// A picture, or a PDF page by page, over the case file. Pages are pictures, too, which the server draws: nothing that
// somebody has put into a PDF runs here.
import { element } from '../dom.js';
import { root } from '../server.js';
import { texts } from '../texts.js';

const words = texts.documents;

const pictureOf = ({ id, picture }, page) =>
  `${root}/api/documents/${id}/${picture ? 'picture' : `pages/${page}`}`;

class Preview {
  constructor(document) {
    this.document = document;
    this.page = 1;
    this.picture = element('img', { class: 'maiam-preview-picture', onload: () => this.say(''), onerror: () => this.say(words.noPreview) });
    this.state = element('p', { role: 'status' });
    this.dialog = element(
      'dialog',
      { class: 'maiam-preview', 'aria-label': document.name, onkeydown: (event) => this.turnByKey(event) },
      element('header', {}, element('h4', {}, document.name), this.turner(), this.button(words.close, () => this.dialog.close())),
      this.state,
      element('div', { class: 'maiam-preview-page', tabindex: '0' }, this.picture),
    );
  }

  button(text, onclick) {
    return element('button', { type: 'button', class: 'btn btn-default', onclick }, text);
  }

  turner() {
    if (!(this.document.pages > 1)) return undefined;
    this.number = element('span', { role: 'status' });
    this.back = this.button(words.back, () => this.turn(-1));
    this.on = this.button(words.on, () => this.turn(1));
    return element('div', { class: 'maiam-preview-turner' }, this.back, this.number, this.on);
  }

  turnByKey({ key }) {
    if (key === 'PageDown') this.turn(1);
    if (key === 'PageUp') this.turn(-1);
  }

  turn(by) {
    const page = this.page + by;
    if (page < 1 || page > (this.document.pages ?? 1)) return;
    this.page = page;
    this.show();
  }

  show() {
    const { name, pages } = this.document;
    this.say(texts.loading);
    this.picture.alt = pages ? words.pageOf(name, this.page) : name;
    this.picture.src = pictureOf(this.document, this.page);
    if (!this.number) return;
    this.number.textContent = words.page(this.page, pages);
    this.back.disabled = this.page === 1;
    this.on.disabled = this.page === pages;
  }

  say(sentence) {
    this.state.textContent = sentence;
    this.picture.hidden = sentence === words.noPreview;
  }
}

/** Opens it over the page; closing it, also by Escape, leads back to `opener`. */
export function openPreview(document, opener) {
  const preview = new Preview(document);
  preview.dialog.addEventListener('close', () => {
    preview.dialog.remove();
    opener.focus();
  });
  window.document.body.append(preview.dialog);
  preview.dialog.showModal();
  preview.show();
}
