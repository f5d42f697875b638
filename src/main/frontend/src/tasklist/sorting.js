// Tasklist shows the newest task first, whatever the list itself says; here what is due first comes first. It reads the
// order from the address, so the address names one before Tasklist starts; whoever chooses another keeps it.

const BY_DUE_TIME = JSON.stringify([{ sortBy: 'dueDate', sortOrder: 'asc' }]);

export function sortByDueTime() {
  const { hash } = window.location;
  if (hash.includes('sorting=')) return;
  const [path, query] = (hash.replace(/^#/, '') || '/').split('?');
  const parameters = [query, `sorting=${encodeURIComponent(BY_DUE_TIME)}`].filter(Boolean).join('&');
  window.history.replaceState(null, '', `#${path}?${parameters}`);
}
