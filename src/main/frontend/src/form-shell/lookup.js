// A selection from a list that is too long to come with the form: the server is asked as one types. In place of form-js's own
// selection, for the fields that `schema.js` has marked with `lookup`.
import { Description, Errors, Label, Select } from '@bpmn-io/form-js-viewer';
import { h } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { call } from '../server.js';
import { texts } from '../texts.js';

const words = texts.lookup;
const PAUSE = 250;

const ask = async (field, question) => {
  const { ok, body } = await call('POST', field.lookup.address, { field: field.lookup.path, ...question });
  return ok && Array.isArray(body) ? body : undefined;
};

/** What has been seen once need not be asked for again; only as long as the form is open, which keeps a copy of its schema. */
const seen = new WeakMap();

const knownOf = (field) => {
  if (!seen.has(field.lookup)) seen.set(field.lookup, new Map());
  return seen.get(field.lookup);
};

const labelOf = async (field, value) => {
  const known = knownOf(field);
  if (!known.has(value)) (await ask(field, { value }))?.forEach((option) => known.set(option.value, option.label));
  return known.get(value);
};

function useLabel(field, value, onGone) {
  const [label, setLabel] = useState(knownOf(field).get(value) ?? '');
  useEffect(() => {
    let current = true;
    if (!value) setLabel('');
    else
      labelOf(field, value).then((found) => {
        if (current && found) setLabel(found);
        if (current && !found) onGone();
      });
    return () => (current = false);
  }, [field, value]);
  return label;
}

/** Asks a little after the last key; an answer to an earlier question is dropped. */
function useSearch(field) {
  const [found, setFound] = useState();
  const latest = useRef(0);
  const timer = useRef();
  const search = (text) => {
    clearTimeout(timer.current);
    const number = ++latest.current;
    timer.current = setTimeout(async () => {
      const options = await ask(field, { text });
      options?.forEach((option) => knownOf(field).set(option.value, option.label));
      if (number === latest.current) setFound(options ?? []);
    }, text ? PAUSE : 0);
  };
  const stop = () => {
    clearTimeout(timer.current);
    latest.current++;
    setFound(undefined);
  };
  useEffect(() => stop, []);
  return [found, search, stop];
}

function LookupInput({ domId, disabled, readonly, errors, field, value, onChange, onBlur, onFocus, describedBy }) {
  const choose = (option) => {
    onChange({ field, value: option?.value ?? null });
    setTyped(undefined);
    stop();
  };
  const label = useLabel(field, value, () => onChange({ field, value: null }));
  const [typed, setTyped] = useState();
  const [at, setAt] = useState(-1);
  const [found, search, stop] = useSearch(field);
  const input = useRef();
  const listId = `${domId}-list`;
  const locked = disabled || readonly;
  // What is typed takes the place of what was chosen, also where the name of the choice arrives after the cursor.
  const select = () => {
    const chosen = !locked && typed === undefined;
    if (chosen) input.current.select();
    return chosen;
  };
  useLayoutEffect(() => {
    if (document.activeElement === input.current) select();
  }, [label]);
  const type = (text) => {
    setTyped(text);
    setAt(-1);
    search(text);
  };
  const leave = () => {
    if (typed === '') onChange({ field, value: null });
    setTyped(undefined);
    stop();
    onBlur?.();
  };
  const keys = {
    ArrowDown: () => (found ? setAt(Math.min(at + 1, found.length - 1)) : search(typed ?? '')),
    ArrowUp: () => setAt(Math.max(at - 1, 0)),
    Enter: () => found?.[at] && choose(found[at]),
    Escape: () => {
      setTyped(undefined);
      stop();
    },
  };
  const press = (event) => {
    if (!keys[event.key] || locked) return;
    event.preventDefault();
    event.stopPropagation();
    keys[event.key]();
  };
  return h('div', { class: 'maiam-lookup' }, [
    h('div', { class: `fjs-input-group${errors.length ? ' hasErrors' : ''}` },
      h('input', {
        id: domId,
        ref: input,
        class: 'fjs-input',
        type: 'text',
        role: 'combobox',
        autocomplete: 'off',
        placeholder: locked ? '' : words.hint,
        'aria-expanded': String(Boolean(found)),
        'aria-controls': listId,
        'aria-autocomplete': 'list',
        'aria-activedescendant': found?.[at] ? `${listId}-${at}` : undefined,
        'aria-invalid': errors.length > 0,
        'aria-describedby': describedBy,
        disabled,
        readOnly: readonly,
        value: typed ?? label,
        onInput: (event) => !locked && type(event.target.value),
        onFocus: () => {
          select();
          onFocus?.();
        },
        // A second click would put the cursor behind what is selected.
        onMouseDown: (event) => document.activeElement === input.current && select() && event.preventDefault(),
        onClick: () => {
          select();
          if (!locked && !found) search(typed ?? '');
        },
        onBlur: leave,
        onKeyDown: press,
      }),
    ),
    found && h(
      'ul',
      { id: listId, role: 'listbox', 'aria-label': field.label },
      found.length
        ? found.map((option, index) =>
            h('li', {
              id: `${listId}-${index}`,
              role: 'option',
              'aria-selected': String(index === at),
              // The field must not lose the focus before the choice is made.
              onMouseDown: (event) => {
                event.preventDefault();
                choose(option);
              },
            }, option.label),
          )
        : h('li', { role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false' }, words.none),
    ),
  ]);
}

function SelectOrLookup(props) {
  const { domId, errors = [], field, disabled, readonly } = props;
  if (!field.lookup) return h(Select, props);
  const describedBy = `${domId}-description ${domId}-error-message`;
  const states = [errors.length && 'fjs-has-errors', disabled && 'fjs-disabled', readonly && 'fjs-readonly'];
  return h('div', { class: ['fjs-form-field fjs-form-field-select', ...states].filter(Boolean).join(' ') }, [
    h(Label, { htmlFor: domId, label: field.label, required: field.validate?.required }),
    h(LookupInput, { ...props, errors, describedBy }),
    h(Description, { id: `${domId}-description`, description: field.description }),
    h(Errors, { id: `${domId}-error-message`, errors }),
  ]);
}

SelectOrLookup.config = {
  ...Select.config,
  // The form has no choices that a value could be held against; the server has.
  sanitizeValue: (options) =>
    options.formField.lookup ? (options.value || null) : Select.config.sanitizeValue(options),
};

class LookupFields {
  constructor(formFields) {
    formFields.register('select', SelectOrLookup);
  }
}
LookupFields.$inject = ['formFields'];

export const lookupModule = { __init__: ['lookupFields'], lookupFields: ['type', LookupFields] };
