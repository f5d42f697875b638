// The head and the foot that all web applications share: our name, the pages a person may open, the language, the way
// out. The server says which pages those are, the same as on its own pages.
import { choose, language } from '../language.js';
import { call, root } from '../server.js';
import { words } from './words.js';

const head = `
<div class="navbar-header">
  <button type="button" class="navbar-toggle" ng-class="{open: !!navbarOpen}" ng-click="navbarOpen = !navbarOpen"
          aria-expanded="{{ !!navbarOpen }}">
    <span class="sr-only">${words.menu}</span><span></span><span></span><span></span>
  </button>
  <a class="navbar-brand app-banner" ng-if="authentication.name" href="#/">
    <span class="brand-logo"></span><span class="brand-name" ng-cloak>{{ brandName }}</span>
  </a>
</div>
<nav class="cam-nav app-menu maiam-menu" aria-label="${words.pages}" ng-controller="MaiamPages">
  <ul ng-class="{collapse: !navbarOpen}" ng-if="authentication.name" ng-cloak>
    <li class="maiam-page" ng-if="currentApp === 'welcome' || currentApp === 'admin'"><a ng-href="{{ start }}">${words.work}</a></li>
    <li class="maiam-page" ng-repeat="page in pages"><a ng-href="{{ page.path }}">{{ page.title }}</a></li>
    <li class="maiam-stay" ng-if="formsStay"><span>{{ formsStay }}</span></li>
    <li class="maiam-language">
      <button type="button" class="btn btn-link" lang="{{ other.key }}" title="{{ other.hint }}"
              ng-click="choose(other.key)">{{ other.name }}</button>
    </li>
    <li class="account dropdown" uib-dropdown>
      <a href class="dropdown-toggle" uib-dropdown-toggle>
        <span class="glyphicon glyphicon-user" aria-hidden="true"></span> {{ userName || authentication.name }}
      </a>
      <ul class="dropdown-menu dropdown-menu-right" uib-dropdown-menu>
        <li class="profile" ng-if="currentApp !== 'welcome'">
          <a ng-href="{{ '../../welcome/:engine/' | uri }}">${words.profile}</a>
        </li>
        <li class="logout"><a href ng-click="logout()">${words.signOut}</a></li>
      </ul>
    </li>
  </ul>
</nav>
<div ng-transclude class="sections-menu" ng-class="{collapse: !navbarOpen}"></div>`;

const foot = `<div class="container-fluid"><p class="maiam-foot">${words.platform}</p></div>`;

export const ownPages = async () => {
  const { ok, body } = await call('GET', `${root}/api/navigation`);
  return ok ? body.map(({ title, path }) => ({ title, path: root + path })) : [];
};

function pages($scope) {
  Object.assign($scope, {
    start: `${root}/`,
    pages: [],
    other: words.otherLanguage,
    formsStay: words.formsStay,
    choose,
  });
  ownPages().then((found) => $scope.$applyAsync(() => ($scope.pages = found)));
}

const inPlaceOf = (module, directive, template) =>
  module.decorator(`${directive}Directive`, [
    '$delegate',
    (directives) => directives.map((one) => Object.assign(one, { template })),
  ]);

/** Before the page is drawn: our name, picture and language instead of Camunda's. */
export function useOwnHead(module, application) {
  module.controller('MaiamPages', ['$scope', pages]);
  inPlaceOf(module, 'camWidgetHeader', head);
  inPlaceOf(module, 'camWidgetFooter', foot);
  document.documentElement.lang = language;
  document.title = `Mái Ấm · ${words.applications[application]}`;
  document.querySelector('link[rel=icon]')?.setAttribute('href', `${root}/sign-in/roof.svg`);
  document.querySelectorAll('meta[name=description], meta[name=author]').forEach((meta) => meta.remove());
}
