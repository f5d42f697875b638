// What a form file says, made ready for entry.

const isComputed = (component) => Boolean(component.properties?.compute);

/** Time to the minute on a 24-hour clock, unless the form asks for something else. */
const withClock = (component) =>
  component.type === 'datetime' ? { use24h: true, timeInterval: 1, ...component } : component;

const forEntry = (components) =>
  components
    .filter((component) => !isComputed(component))
    .map(withClock)
    .map((component) =>
      component.components ? { ...component, components: forEntry(component.components) } : component,
    );

/** The form without the fields that the server computes: nobody can enter them. */
export const entrySchema = (schema) => ({ ...schema, components: forEntry(schema.components) });
