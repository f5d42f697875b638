// The fields as they stand on the page: one form field is there once per row of its list.

/** Hidden fields have no instance; fields in a collapsed row have one. */
export const shownFields = (form) => {
  const registry = form.get('formFieldRegistry');
  return form
    .get('formFieldInstanceRegistry')
    .getAllKeyed()
    .map(({ id, valuePath, indexes }) => ({ field: registry.get(id), valuePath, indexes: Object.values(indexes ?? {}) }));
};

/** `['services', 0, 'need']` as the server writes it: `services[0].need`. */
export const pathText = (valuePath) =>
  valuePath.map((step, at) => (/^\d+$/.test(step) ? `[${step}]` : at ? `.${step}` : step)).join('');

export const labelOf = (field) => field.label || field.dateLabel || field.timeLabel || field.key;

/** The element to focus for a field, or undefined while it is not on the page. */
export const inputOf = (form, { field, indexes }) => {
  const id = ['fjs-form', form._id, field.id].join('-') + indexes.map((index) => `_${index}`).join('');
  const exact = document.getElementById(id);
  if (exact?.matches('input, textarea, select')) return exact;
  return document.querySelector(`input[id^="${id}-"], textarea[id^="${id}-"]`) ?? exact ?? undefined;
};
