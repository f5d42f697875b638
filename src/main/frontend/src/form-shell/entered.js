// What a person has entered: only what can be entered is sent, with what names its row, and nothing that is empty.
import { shownFields } from './fields.js';

const isEmpty = (value) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

const holdsNothing = (value) =>
  isEmpty(value) || (typeof value === 'object' && Object.values(value).every(holdsNothing));

const isEnterable = ({ field }) => field.readonly !== true && field.disabled !== true;

const at = (data, path) => path.reduce((value, step) => value?.[step], data);

const put = (data, [step, ...rest], value) => {
  if (!rest.length) data[step] = value;
  else put((data[step] ??= /^\d+$/.test(rest[0]) ? [] : {}), rest, value);
};

/** Rows keep their place, empty ones too: a refusal names a field by the number of its row. */
const withoutGaps = (value) => {
  if (Array.isArray(value)) return Array.from(value, (row) => withoutGaps(row ?? {}));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, content]) => [key, withoutGaps(content)]));
};

/**
 * The same for a draft: what was emptied says so, or the value it was shown with would come back; rows keep their number.
 */
export function draftContent(form) {
  const content = entered(form);
  const { data } = form._getState();
  for (const { valuePath } of shownFields(form).filter(isEnterable)) {
    const [key] = valuePath;
    if (!(key in content)) content[key] = Array.isArray(data[key]) ? data[key].map(() => ({})) : null;
  }
  return content;
}

/** The server knows a row again by its read-only columns, so a list that can be written in is sent with them. */
function sentFields(form) {
  const shown = shownFields(form);
  const written = new Set(shown.filter(isEnterable).map(({ valuePath }) => valuePath[0]));
  return shown.filter((one) => isEnterable(one) || (one.valuePath.length > 1 && written.has(one.valuePath[0])));
}

/** The content of the form as `{key: value}`; lists are arrays of objects. */
export function entered(form) {
  const content = {};
  const { data } = form._getState();
  for (const shown of sentFields(form)) {
    const value = at(data, shown.valuePath);
    if (!isEmpty(value)) put(content, shown.valuePath, value);
  }
  return Object.fromEntries(Object.entries(withoutGaps(content)).filter(([, value]) => !holdsNothing(value)));
}
