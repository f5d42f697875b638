// Keeps what is typed on the server, and nowhere in the browser: every ten seconds, when the form or the page is left, and
// when the person signs out.
import { call, root } from '../server.js';
import { beforeSigningOut, signInLink } from '../session/session.js';
import { texts } from '../texts.js';
import { element } from '../dom.js';
import { draftContent } from './entered.js';
import { segment } from './path.js';

const EVERY = 10_000;
const words = texts.draft;

const addressOf = ({ taskId, processDefinitionId }) =>
  taskId
    ? `${root}/api/tasks/${segment(taskId)}/draft`
    : `${root}/api/processes/${segment(processDefinitionId)}/draft`;

const NONE = { version: 0, content: {} };

/** `{version, person, at, content}`; version 0 if there is none. A draft that cannot be read is no reason to show no form. */
export async function draftOf(camForm) {
  const { ok, body } = await call('GET', addressOf(camForm));
  return ok && body?.version ? body : NONE;
}

export class DraftKeeper {
  /**
   * `start`: `{data, version, unsaved}`: what the form was shown with before anything was typed, the draft it goes on from,
   * and whether the form holds more than that draft.
   */
  constructor(form, place, camForm, notice, { data, version, unsaved }) {
    Object.assign(this, { form, notice, data, version });
    this.address = addressOf(camForm);
    this.used = unsaved;
    this.saved = unsaved ? undefined : this.#content();
    this.line = new DraftLine(place, () => this.discard());
    this.#listen(place);
  }

  #listen(place) {
    const use = () => {
      if (!this.used) this.saved = this.#content();
      this.used = true;
    };
    const leave = () => document.visibilityState === 'hidden' && this.save({ keepalive: true });
    const hide = () => this.save({ keepalive: true });
    const events = ['pointerdown', 'keydown', 'input'];
    events.forEach((event) => place.addEventListener(event, use, true));
    document.addEventListener('visibilitychange', leave);
    window.addEventListener('pagehide', hide);
    const forgetSignOut = beforeSigningOut(hide);
    const timer = setInterval(() => this.save(), EVERY);
    this.unlisten = () => {
      clearInterval(timer);
      events.forEach((event) => place.removeEventListener(event, use, true));
      document.removeEventListener('visibilitychange', leave);
      window.removeEventListener('pagehide', hide);
      forgetSignOut();
    };
  }

  /** Says that a draft was found. */
  found({ person, at }) {
    this.line.found(person ? words.of(person, at) : words.own(at));
  }

  #content() {
    return JSON.stringify(draftContent(this.form));
  }

  get unsaved() {
    return this.used && this.#content() !== this.saved;
  }

  /** Saves what has changed. Gives back whether everything typed is on the server now. */
  async save(how) {
    if (this.stopped || this.form._getState().properties.readOnly || !this.unsaved) return true;
    if (this.saving) return this.saving;
    const content = this.#content();
    this.saving = this.#send(content, how);
    const done = await this.saving;
    this.saving = undefined;
    return done && content === this.saved;
  }

  async #send(content, how) {
    const answer = await call('PUT', this.address, { version: this.version, content: JSON.parse(content) }, how);
    if (!answer.ok) return this.#notSaved(answer);
    this.version = answer.body.version;
    this.saved = content;
    if (this.signedOut) this.notice.clear();
    this.signedOut = false;
    this.line.say(words.saved(answer.body.at));
    return true;
  }

  #notSaved({ status, body }) {
    if (status === 401) this.#askToSignIn();
    if (body?.type === 'DraftOvertaken') this.#askWhichToKeep(body.message);
    else if (status === 400 || status === 403 || status === 404 || status === 409) this.#giveUp(body?.message);
    else this.line.say(words.later, true);
    return false;
  }

  /** What could not be saved any more is tried again until somebody is signed in. */
  sessionEnded() {
    this.#askToSignIn();
  }

  /** Said once; the form goes on trying, and has saved soon after the person has signed in again in another tab. */
  #askToSignIn() {
    if (!this.signedOut) this.notice.warn(texts.draft.signedOut, signInLink());
    this.line.say(words.later, true);
    this.signedOut = true;
  }

  #giveUp(sentence) {
    this.stopped = true;
    this.line.say(sentence ?? words.failed, true);
  }

  #askWhichToKeep(sentence) {
    this.stopped = true;
    this.line.say(words.failed, true);
    const choice = (text, choose) =>
      element('button', { type: 'button', class: 'btn btn-default', onclick: choose }, text);
    this.notice.warn(
      sentence,
      element(
        'p',
        { class: 'maiam-choices' },
        choice(words.takeNewer, () => this.#goOnFromNewest(true)),
        ' ',
        choice(words.keepThis, () => this.#goOnFromNewest(false)),
      ),
    );
  }

  async #goOnFromNewest(showIt) {
    const { status, ok, body } = await call('GET', this.address);
    if (!ok) return this.#notSaved({ status, body });
    this.version = body.version;
    this.stopped = false;
    this.notice.clear();
    if (showIt) await this.#show({ ...this.data, ...body.content });
    else this.saved = undefined;
    return this.save();
  }

  async #show(data) {
    await this.form.importSchema(this.form._getState().schema ?? this.form.schema, data);
    this.saved = this.#content();
  }

  /** Throws away what was typed and not sent. */
  async discard() {
    await this.saving;
    const { ok } = await call('DELETE', this.address);
    if (!ok) return this.line.say(words.notDiscarded, true);
    this.version = 0;
    await this.#show(this.data);
    this.line.say(words.discarded);
    this.onDiscarded?.();
  }

  /** Before the form is sent: what is being saved comes first, and nothing after it. */
  async pause() {
    this.stopped = true;
    await this.saving;
  }

  resume() {
    this.stopped = false;
  }

  /** The form leaves the page. Gives back whether everything typed is on the server. */
  close() {
    this.unlisten();
    return this.save();
  }
}

/** The line that says when was saved; a found draft can be thrown away from here. */
class DraftLine {
  constructor(place, discard) {
    this.discard = discard;
    this.state = element('span', { class: 'maiam-draft-state', role: 'status' });
    this.origin = element('span', { class: 'maiam-draft-origin' });
    place.querySelector('.maiam-draft')?.remove();
    place.querySelector('.maiam-notice').after(element('div', { class: 'maiam-draft' }, this.origin, this.state));
  }

  /** The same words again are not said again. */
  say(sentence, bad = false) {
    this.state.classList.toggle('maiam-draft-bad', bad);
    if (this.state.textContent !== sentence) this.state.textContent = sentence;
    if (sentence === words.discarded) this.origin.replaceChildren();
  }

  found(sentence) {
    const button = (text, onclick) => element('button', { type: 'button', class: 'btn btn-link', onclick }, text);
    const ask = () =>
      this.origin.replaceChildren(
        words.reallyDiscard,
        button(words.discard, () => this.discard()),
        button(words.keep, () => this.found(sentence)),
      );
    this.origin.replaceChildren(sentence, button(words.discard, ask));
  }
}
