// Parts of the web applications that lead to calls the server refuses: they are taken out, not only hidden, so that
// neither the keyboard nor a link in an old bookmark reaches them.

const withoutClosed = (closed) => (views) => {
  const isOpen = ({ id }) => !closed.includes(id);
  const { getProviders, getProvider } = views;
  views.getProviders = (query) => getProviders.call(views, query).filter(isOpen);
  views.getProvider = (query) => [getProvider.call(views, query)].find((view) => view && isOpen(view));
  return views;
};

/** `closed` holds the ids under which the parts are registered. */
export const takeOutClosedParts = (module, closed) => module.decorator('Views', ['$delegate', withoutClosed(closed)]);

/** Old bookmarks of closed pages lead to the first page. `paths`: '/authorization' */
export const closePages = (module, paths) =>
  module.run([
    '$rootScope',
    '$location',
    ($rootScope, $location) =>
      $rootScope.$on('$locationChangeStart', () => {
        if (paths.includes($location.path())) $location.url('/');
      }),
  ]);
