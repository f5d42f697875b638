// Lets a test put many inputs into form-js at once and learn what it would submit for each.
import { options } from 'preact';
import { Form } from '@bpmn-io/form-js-viewer';

const AT_ONCE = 25;

// Date and time pickers correct what they are given in effects, some of them a few renderings later. Counting what
// Preact has still to do tells when they have finished, however slow the machine is.
let pending = 0;
const channel = new MessageChannel();
const queue = [];
channel.port1.onmessage = () => {
  try {
    queue.shift()();
  } finally {
    pending--;
  }
};
const later = (work) => {
  pending++;
  queue.push(work);
  channel.port2.postMessage(null);
};
options.requestAnimationFrame = later;
options.debounceRendering = later;

const pause = () => new Promise((resolve) => setTimeout(resolve, 5));

async function settled() {
  do {
    await pause();
  } while (pending > 0);
}

async function opened(schema, data) {
  const form = new Form({ debounce: false });
  await form.importSchema(schema, data);
  return form;
}

function outcome(form) {
  const { data, errors } = form.submit();
  form.destroy();
  return { data, errors };
}

window.outcomes = async (schemaJson, inputsJson) => {
  const schema = JSON.parse(schemaJson);
  const inputs = JSON.parse(inputsJson);
  const outcomes = [];
  for (let from = 0; from < inputs.length; from += AT_ONCE) {
    const forms = await Promise.all(inputs.slice(from, from + AT_ONCE).map((data) => opened(schema, data)));
    await settled();
    outcomes.push(...forms.map(outcome));
  }
  await settled();
  return JSON.stringify(outcomes);
};
