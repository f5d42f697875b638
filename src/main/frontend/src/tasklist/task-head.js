// The lines above a task: when it is due, who has it, and the two buttons an officer may use. Camunda's own lines let
// everybody change dates, groups and the assignee, which the server refuses.

const template = `
<ul class="list-unstyled maiam-head">
  <li ng-if="task.due" ng-class="{overdue: task.due < now}">
    <span class="glyphicon glyphicon-bell" aria-hidden="true"></span>
    <span>{{ 'DUE_DATE' | translate }}: {{ task.due | camDate:'normal' }} (<span am-time-ago="task.due"></span>)</span>
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
    <button type="button" class="unclaim btn btn-default" ng-if="isAssignee" ng-click="unclaim()"
            ng-disabled="submitInProgress">{{ 'UNCLAIM_TASK' | translate }}</button>
  </li>
</ul>`;

export const useOwnTaskHead = (module) =>
  module.decorator('camTasklistTaskMetaDirective', [
    '$delegate',
    (directives) => directives.map((directive) => Object.assign(directive, { template })),
  ]);
