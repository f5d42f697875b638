// Camunda draws buttons of one picture and no word. Whoever cannot see the picture hears the name given here; where
// Camunda has a tooltip, its words are the name.
import { words } from './words.js';

const NAMED = [
  ['.region-toggle', words.names.column],
  ['.maximize', words.names.maximize],
  ['.reset-regions', words.names.reset],
  ['.section-toggle', words.names.section],
  ['.new-sort > .dropdown-toggle', words.names.sorting],
  ['.search-container button, .cam-search button, button.dropdown-toggle', words.names.searches],
  ['a[state-circle]', words.names.state],
  ['input.toggle', words.names.toggle],
];

const isWordless = (node) =>
  !node.hasAttribute('aria-label') && !node.innerText.trim() && !node.labels?.length;

function name(node, words) {
  if (isWordless(node)) node.setAttribute('aria-label', node.getAttribute('uib-tooltip') || words);
}

function nameAll() {
  NAMED.forEach(([selector, words]) => document.querySelectorAll(selector).forEach((node) => name(node, words)));
  document.querySelectorAll(':is(a[href], button)[uib-tooltip]').forEach((node) => name(node, node.title));
  // The picture beside a link that leads to the same place.
  document.querySelectorAll('a.app-label-wrapper').forEach((node) => {
    node.setAttribute('aria-hidden', 'true');
    node.tabIndex = -1;
  });
  document.querySelectorAll('input[uib-typeahead]:not([role])').forEach((node) => {
    node.setAttribute('role', 'combobox');
    node.setAttribute('aria-label', node.placeholder || words.names.search);
  });
}

export function nameWhatIsWordless() {
  let asked = false;
  new MutationObserver(() => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      nameAll();
    });
  }).observe(document.body, { childList: true, subtree: true });
}
