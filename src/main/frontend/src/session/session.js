// What happens when the session ends or the person signs out: our own sign-in page, and never at the price of what
// somebody is typing.
import { element } from '../dom.js';
import { signInPage } from '../server.js';
import { texts } from '../texts.js';

const unfinished = new Set();
let ending = false;

/** True while the web application learns that the session has ended, and would clear its page. */
export const sessionIsEnding = () => ending;

/**
 * While `isTouched()` is true, an ended session leaves the page as it is and calls `onEnded()` instead.
 * Gives back a function that ends this.
 */
export function keepWhileTouched(isTouched, onEnded) {
  const entry = { isTouched, onEnded };
  unfinished.add(entry);
  return () => unfinished.delete(entry);
}

const leavers = new Set();

/** Calls `save` when the person signs out, while the session is still there. Gives back a function that ends this. */
export function beforeSigningOut(save) {
  leavers.add(save);
  return () => leavers.delete(save);
}

const signsOut = ({ target }) => target instanceof Element && target.closest('.logout, [ng-click*="logout"], [action$="/logout"]');

document.addEventListener('click', (event) => signsOut(event) && leavers.forEach((save) => save()), true);

const kept = () => [...unfinished].filter(({ isTouched }) => isTouched());

export const signInLink = () =>
  element('p', {}, element('a', { href: signInPage, target: '_blank', rel: 'opener' }, texts.signInAgain));

function watch($rootScope) {
  let known = null;
  let leaving = false;

  $rootScope.$on('authentication.changed', (_event, authentication) => {
    known = authentication ?? known;
    ending = !authentication;
    setTimeout(() => (ending = false));
  });
  // Camunda reloads the page's content as soon as it learns that nobody is signed in.
  $rootScope.$on('$routeChangeStart', (event) => ending && kept().length && event.preventDefault());
  $rootScope.$on('authentication.login.required', (event) => {
    event.preventDefault();
    if (leaving) return;
    const touched = kept();
    if (!touched.length) return window.location.assign(signInPage);
    $rootScope.authentication = known;
    touched.forEach(({ onEnded }) => onEnded());
  });
  $rootScope.$on('authentication.logout.success', (event) => {
    event.preventDefault();
    leaving = true;
    window.location.assign(`${signInPage}?logout`);
  });
}

/** Must run before the web application starts, that is while its plugins are imported. */
export const useOwnSignIn = (application) =>
  window.angular.module(`cam.${application}`).run(['$rootScope', watch]);
