// Tasklist shows the newest task first, whatever the list itself says; here the clocks of the law come first and then
// what is due first, as the lists say. Tasklist reads the order from the address, so the address names one before
// Tasklist starts; whoever chooses another keeps it.

const MOST_URGENT = JSON.stringify([
  { sortBy: 'priority', sortOrder: 'desc' },
  { sortBy: 'dueDate', sortOrder: 'asc' },
]);

export function mostUrgentFirst() {
  const { hash } = window.location;
  if (hash.includes('sorting=')) return;
  const [path, query] = (hash.replace(/^#/, '') || '/').split('?');
  const parameters = [query, `sorting=${encodeURIComponent(MOST_URGENT)}`].filter(Boolean).join('&');
  window.history.replaceState(null, '', `#${path}?${parameters}`);
}
