// Parts of Tasklist that lead to calls the server refuses: they are taken out, not only hidden, so that neither the
// keyboard nor a link in an old bookmark reaches them.

const CLOSED = new Set([
  'task-action-comment', // comments would keep words about a child in the engine's tables
  'task-detail-history', // reads the comments and the engine's own log
  'task-detail-description', // words of a diagram's author about the step, always empty here
  'create-task', // a task outside every process, without a form
  'create-task-action',
]);

const isOpen = ({ id }) => !CLOSED.has(id);

const withoutClosed = (views) => {
  const { getProviders, getProvider } = views;
  views.getProviders = (query) => getProviders.call(views, query).filter(isOpen);
  views.getProvider = (query) => [getProvider.call(views, query)].find((view) => view && isOpen(view));
  return views;
};

export const takeOutClosedParts = (module) => module.decorator('Views', ['$delegate', withoutClosed]);
