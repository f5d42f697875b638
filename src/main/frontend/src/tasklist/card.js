// A card of the list: whose case, at which stage, how much time is left. What Tasklist shows there itself is hidden by
// tasklist.css, but for the task's name and who has it.
import { words } from '../session/words.js';
import { isOver, timeLeft } from './time-left.js';

const EVERY_HALF_MINUTE = 30_000;
/** As StepPriority writes it on tasks whose time is counted in hours. */
const CLOCK_OF_HOURS = 100;

const template = `
<div class="maiam-card" ng-class="{'maiam-in-hours': card.inHours}">
  <p class="maiam-whose"><strong>{{ card.label }}</strong> <span class="maiam-code">{{ card.code }}</span></p>
  <p class="maiam-stage">{{ card.stage }}</p>
  <p class="maiam-time" ng-class="{'maiam-over': card.over}" title="{{ task.due | camDate:'long' }}">
    <span class="maiam-tag" ng-if="card.inHours" title="${words.card.inHoursHint}">${words.card.inHours}</span>
    <span class="glyphicon" ng-class="card.over ? 'glyphicon-alert' : 'glyphicon-time'" aria-hidden="true"></span>
    {{ card.left }}
  </p>
</div>`;

const variable = (task, name) => task._embedded?.variable?.find((one) => one.name === name)?.value;

const shown = (task) => ({
  label: variable(task, 'label'),
  code: variable(task, 'caseCode'),
  stage: task._embedded?.processDefinition?.[0]?.name,
  inHours: task.priority >= CLOCK_OF_HOURS,
  over: task.due && isOver(task.due),
  left: task.due ? timeLeft(task.due) : words.card.noTime,
});

function controller($scope, $interval) {
  const show = () => ($scope.card = shown($scope.task));
  $scope.$watch('task', show);
  const clock = $interval(show, EVERY_HALF_MINUTE);
  $scope.$on('$destroy', () => $interval.cancel(clock));
}

export const useOwnCard = (module) =>
  module.config([
    'ViewsProvider',
    (views) =>
      views.registerDefaultView('tasklist.card', {
        id: 'maiam-card',
        template,
        controller: ['$scope', '$interval', controller],
        priority: 100,
      }),
  ]);
