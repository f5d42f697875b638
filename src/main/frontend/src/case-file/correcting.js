// A record's own form once more, to put a wrong entry right.
import { Form } from '@bpmn-io/form-js-viewer';
import { element } from '../dom.js';
import '../form-shell/at-once.js';
import '../form-shell/dates.js';
import { entered } from '../form-shell/entered.js';
import { showOwnErrors, showRefusals } from '../form-shell/errors.js';
import { lookupModule } from '../form-shell/lookup.js';
import { Notice } from '../form-shell/notice.js';
import { entrySchema } from '../form-shell/schema.js';
import { translateModule } from '../form-shell/translate.js';
import { call, root } from '../server.js';
import { dossier } from './address.js';
import { keepWhileTouched, signInLink } from '../session/session.js';
import { texts } from '../texts.js';

const words = texts.file;

const inTasklist = () => Boolean(document.querySelector('base[app-root]'));

/** Tasklist has the style of forms already; a page of ours gets it with its first form. */
function styleForms() {
  const href = `${root}/page/case-file-form.css`;
  if (inTasklist() || document.querySelector(`link[href="${href}"]`)) return;
  document.head.append(element('link', { rel: 'stylesheet', href }));
}

const explained = (locked) =>
  locked.length
    ? element('div', { class: 'maiam-hint' }, element('p', {}, words.locked), element('ul', {}, locked.map((name) => element('li', {}, name))))
    : null;

/**
 * Opens the form in `place`. `close` puts it away, `done` is told the id of the new record once it is written.
 */
export async function openCorrection(place, caseCode, recordId, { close, done }) {
  styleForms();
  let form;
  let release;
  const address = `${dossier(caseCode)}/records/${recordId}/correction`;
  const formPlace = element('div', { class: 'maiam-form' });
  const reason = element('textarea', { class: 'form-control', rows: '2', maxlength: '2000', required: true });
  const send = element('button', { type: 'button', class: 'btn btn-primary' }, words.sendCorrection);
  const cancel = element('button', { type: 'button', class: 'btn btn-default', onclick: end }, words.cancel);
  const hints = element('div', {});
  const box = element('div', {}, hints, formPlace);
  const notice = new Notice(box);
  place.append(
    element('h5', {}, words.correct),
    box,
    element('label', { class: 'maiam-reason' }, words.reasonOfCorrection, reason),
    element('div', { class: 'maiam-file-tools' }, send, cancel),
  );
  notice.hint(texts.loading);

  const { status, ok, body } = await call('GET', address);
  if (!ok) return refused(status, body);
  form = new Form({ container: formPlace, debounce: false, additionalModules: [translateModule, lookupModule] });
  await form.importSchema(entrySchema(body.schema, { lists: body.lookups, address: `${address}/lookup` }), body.data);
  hints.append(explained(body.locked) ?? '');
  notice.clear();

  let touched = false;
  form.on('field.updated', () => (touched = true));
  release = keepWhileTouched(
    () => touched && place.isConnected,
    () => notice.alert(texts.errors.signedOut, signInLink()),
  );
  send.addEventListener('click', submit);
  return formPlace.querySelector('input:not([readonly]), textarea:not([readonly])')?.focus();

  function end() {
    release?.();
    form?.destroy();
    close();
  }

  function refused(code, answer) {
    send.disabled = true;
    notice.alert(answer?.message ?? words.failed, code === 401 ? signInLink() : undefined);
  }

  async function submit() {
    const { errors } = form.submit();
    if (showOwnErrors(form, errors, notice)) return;
    if (!reason.value.trim()) {
      notice.alert(words.reasonMissing);
      reason.focus();
      return;
    }
    send.disabled = true;
    const answer = await call('POST', address, { reason: reason.value, content: entered(form) });
    send.disabled = false;
    if (answer.ok) {
      release();
      form.destroy();
      done(answer.body.id);
    } else if (answer.body?.type === 'FormRefused') showRefusals(form, answer.body, notice);
    else explain(answer);
  }

  function explain({ status: code, body: answer }) {
    if (code === 401) return notice.alert(texts.errors.signedOut, signInLink());
    return notice.alert(code === 0 ? texts.errors.unreachable : (answer?.message ?? texts.errors.unknown));
  }
}
