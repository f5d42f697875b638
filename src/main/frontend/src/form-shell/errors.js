// Errors of the form, found by form-js or told by the server, listed above the form and shown at their fields.
import { texts } from '../texts.js';
import { inputOf, labelOf, pathText, shownFields } from './fields.js';
import { jumpList } from './notice.js';

const capitalise = (text) => text.charAt(0).toUpperCase() + text.slice(1);

const place = (label, indexes) =>
  indexes.length ? `${label} (${indexes.map((index) => texts.row(index + 1)).join(', ')})` : label;

const jumpTo = (form, shown) => () => {
  const input = inputOf(form, shown);
  input?.scrollIntoView({ block: 'center', behavior: 'auto' });
  input?.focus({ preventScroll: true });
};

const errorsAt = (errors, { field, indexes }) => {
  const found = [field.id, ...indexes].reduce((value, step) => value?.[step], errors);
  return Array.isArray(found) ? found.filter((entry) => typeof entry === 'string') : [];
};

/** Lists what form-js found, in the order of the page, and goes to the first. True if there was anything. */
export function showOwnErrors(form, errors, notice) {
  const faulty = shownFields(form)
    .map((shown) => ({ shown, messages: errorsAt(errors, shown) }))
    .filter(({ messages }) => messages.length);
  if (!faulty.length) return false;

  const byPage = inPageOrder(form, faulty);
  notice.alert(
    texts.errors.title(byPage.length),
    jumpList(
      byPage.map(({ shown, messages }) => ({
        text: `${place(labelOf(shown.field), shown.indexes)}: ${messages.join(' ')}`,
        jump: jumpTo(form, shown),
      })),
    ),
  );
  jumpTo(form, byPage[0].shown)();
  return true;
}

function inPageOrder(form, faulty) {
  const follows = (one, other) =>
    one && other ? (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1) : 0;
  return faulty
    .map((entry) => ({ ...entry, input: inputOf(form, entry.shown) }))
    .sort((one, other) => follows(one.input, other.input));
}

const sentence = ({ reason, remedy }) => [reason, remedy].filter(Boolean).map(capitalise).join(' ');

/** Puts each refusal of the server at its field, as long as the field is on the page, and lists all of them. */
export function showRefusals(form, { message, refusals = [] }, notice) {
  const fields = new Map(shownFields(form).map((shown) => [pathText(shown.valuePath), shown]));
  const errors = {};
  const entries = refusals.map((refusal) => {
    const shown = fields.get(refusal.field);
    if (!shown) return { text: `${refusal.label ?? ''}: ${sentence(refusal)}`.replace(/^: /, '') };
    setError(errors, shown, sentence(refusal));
    return {
      text: `${place(refusal.label || labelOf(shown.field), shown.indexes)}: ${sentence(refusal)}`,
      jump: jumpTo(form, shown),
    };
  });
  // form-js has no public way to hand in errors; it clears each of these itself once the field is changed.
  form._setState({ errors });
  notice.alert(message || texts.errors.refused, entries.length ? jumpList(entries) : undefined);
}

/** form-js keeps errors as nested arrays: `errors[fieldId][row][innerRow] = [messages]`. */
function setError(errors, { field, indexes }, message) {
  const path = [field.id, ...indexes];
  const last = path.pop();
  const parent = path.reduce((value, step) => (value[step] ??= []), errors);
  parent[last] = [...(parent[last] ?? []), message];
}
