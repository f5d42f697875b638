// Opens the form of a task or of a process start inside Tasklist.
import { Form } from '@bpmn-io/form-js-viewer';
import { concernsReport, showFigures } from '../report/figures.js';
import { call, root } from '../server.js';
import { keepWhileTouched, sessionIsEnding, signInLink } from '../session/session.js';
import { texts } from '../texts.js';
import './at-once.js';
import './dates.js';
import { DraftKeeper, draftOf } from './draft.js';
import { showOwnErrors } from './errors.js';
import { lookupModule } from './lookup.js';
import { Notice } from './notice.js';
import { entrySchema } from './schema.js';
import { submission } from './submission.js';
import { translateModule } from './translate.js';
import { forget, keep, unsent } from './unsent.js';
import { segment } from './path.js';

const stepAddress = ({ taskId, processDefinitionId }) =>
  taskId ? `${root}/api/tasks/${segment(taskId)}` : `${root}/api/processes/${segment(processDefinitionId)}`;

const isLocked = (place) => Boolean(place.closest('.disabled-form'));

/**
 * `place` is the element of the shell's page, `camForm` and `$scope` are what Camunda hands to an embedded form.
 * Until the form is there, Tasklist's button does nothing.
 */
export async function openForm(place, camForm, $scope) {
  const notice = new Notice(place);
  neverStore(camForm);
  camForm.on('submit', () => (camForm.submitPrevented = true));
  notice.hint(texts.loading);

  const [{ status, ok, body }, draft] = await Promise.all([call('GET', `${stepAddress(camForm)}/form`), draftOf(camForm)]);
  if (!ok) return notLoaded(status, body, notice);

  if (camForm.taskId && concernsReport(body.schema)) showFigures(above(place), camForm.taskId);

  // Each key at once: while a delayed one is under way, what is typed in the next field gets lost.
  const form = new Form({ container: place, debounce: false, additionalModules: [translateModule, lookupModule] });
  const left = unsent(camForm.taskId);
  await form.importSchema(entrySchema(body.schema, { lists: body.lookups, address: `${stepAddress(camForm)}/lookup` }), { ...body.data, ...draft.content, ...left?.data });
  notice.clear();
  const start = { data: body.data, version: left?.version ?? draft.version, unsaved: Boolean(left) };
  const keeper = new DraftKeeper(form, place, camForm, notice, start);
  if (draft.version && !left) keeper.found(draft);
  wire(form, { place, camForm, $scope, notice, keeper });
  return form;
}

function above(place) {
  const section = document.createElement('section');
  place.before(section);
  return section;
}

function wire(form, { place, camForm, $scope, notice, keeper }) {
  const { taskId } = camForm;
  let touched = Boolean(unsent(taskId));
  form.on('field.updated', () => (touched = true));
  keeper.onDiscarded = () => (touched = false);
  followLock(form, place, $scope, notice);

  camForm.submitVariables = withoutDraft(keeper, submission(camForm, form, notice, $scope));
  camForm.on('submit', () => {
    if (form._getState().properties.readOnly) return;
    const { errors } = form.submit();
    camForm.submitPrevented = showOwnErrors(form, errors, notice);
    if (!camForm.submitPrevented) notice.clear();
  });
  camForm.on('submit-success', () => {
    touched = false;
    forget(taskId);
  });

  const release = keepWhileTouched(
    () => touched,
    () => keeper.sessionEnded(),
  );
  // The window of a start form closes itself when the session ends.
  $scope.$on('modal.closing', (event) => touched && sessionIsEnding() && event.preventDefault());
  $scope.$on('$destroy', () => {
    release();
    if (touched) leave(taskId, form, keeper);
    else keeper.unlisten();
    form.destroy();
  });
}

/** Kept in the page until the server has it. */
async function leave(taskId, form, keeper) {
  const saved = keeper.close();
  keep(taskId, form, keeper.version);
  if (await saved) forget(taskId);
}

/** While a form is being sent nothing of it is saved: a draft must not come after it. */
const withoutDraft = (keeper, submit) => async (callback) => {
  await keeper.pause();
  return submit((error, result) => {
    if (error) keeper.resume();
    return callback(error, result);
  });
};

/** Tasklist would put what was typed, names of children included, into the browser's storage in clear. */
function neverStore(camForm) {
  camForm.on('store', () => (camForm.storePrevented = true));
  camForm.restore = () => {};
}

/** Tasklist marks the form of a task that is not mine; whoever claims the task goes on in the same form. */
function followLock(form, place, $scope, notice) {
  $scope.$watch(
    () => isLocked(place),
    (locked) => {
      form.setProperty('readOnly', locked);
      if (locked) notice.hint(texts.claimFirst);
      else notice.clear();
    },
  );
  $scope.$applyAsync();
}

function notLoaded(status, body, notice) {
  if (status === 401) return notice.alert(texts.signedOut, signInLink());
  return notice.alert(texts.notLoaded, status === 403 || status === 409 ? (body?.message ?? '') : '');
}
