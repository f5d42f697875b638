// The lines above a task: when it is due, who has it, and the buttons an officer may use. Camunda's own lines let
// everybody change dates, groups and the assignee, which the server refuses.
import { words } from '../session/words.js';
import { assign, release } from './handover.js';
import { isOver, timeLeft } from './time-left.js';

const template = `
<ul class="list-unstyled maiam-head" ng-controller="MaiamTaskHead">
  <li ng-if="task.due" ng-class="{overdue: isOver(task.due)}">
    <span class="glyphicon glyphicon-bell" aria-hidden="true"></span>
    <span>{{ 'DUE_DATE' | translate }}: {{ task.due | camDate:'normal' }} ({{ timeLeft(task.due) }})</span>
  </li>
  <li ng-if="groupNames.length && !hasAssignee()" class="groups">
    <span class="glyphicon glyphicon-th" aria-hidden="true"></span>
    <span>{{ groupNames.join(', ') }}</span>
  </li>
  <li class="assignee" ng-if="hasAssignee()">
    <span class="glyphicon glyphicon-user" aria-hidden="true"></span>
    <span>{{ 'ASSIGNEE' | translate }}:
      {{ assignee.firstName || assignee.lastName ? assignee.firstName + ' ' + assignee.lastName : task.assignee }}</span>
  </li>
  <li class="maiam-head-action">
    <button type="button" class="claim btn btn-primary" ng-if="!hasAssignee()" ng-click="claim()"
            ng-disabled="submitInProgress">{{ 'CLAIM_TASK' | translate }}</button>
    <button type="button" class="btn btn-default" ng-if="isAssignee" ng-click="handOver('assign')"
            ng-disabled="submitInProgress">${words.handover.assign}</button>
    <button type="button" class="unclaim btn btn-default" ng-if="isAssignee" ng-click="handOver('release')"
            ng-disabled="submitInProgress">${words.handover.release}</button>
  </li>
</ul>`;

function controller($scope) {
  Object.assign($scope, { isOver, timeLeft });
  $scope.handOver = async (how) => {
    const done = await (how === 'assign' ? assign : release)($scope.task.id);
    if (!done) return;
    const data = $scope.taskData.newChild($scope);
    $scope.$applyAsync(() => ['task', 'taskList'].forEach((changed) => data.changed(changed)));
  };
}

export const useOwnTaskHead = (module) =>
  module
    .controller('MaiamTaskHead', ['$scope', controller])
    .decorator('camTasklistTaskMetaDirective', [
      '$delegate',
      (directives) => directives.map((directive) => Object.assign(directive, { template })),
    ]);
