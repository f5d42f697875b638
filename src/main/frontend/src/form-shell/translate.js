// form-js asks this service for every text it shows; templates carry {placeholders}.
import { formTexts } from './form-texts.js';

const fill = (template, values = {}) =>
  template.replace(/{([^}]+)}/g, (placeholder, key) => String(values[key] ?? placeholder));

export const translate = (template, values) => fill(formTexts[template] ?? template, values);

export const translateModule = { translate: ['value', translate] };
