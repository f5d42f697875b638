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

/** Says at each selection whose list is too long where to ask for its choices; `path` of a column is `list.column`. */
const withLookups = (components, lookup, list = '') =>
  components.map((component) => {
    const inner = component.type === 'dynamiclist' ? `${component.path}.` : list;
    if (component.components) return { ...component, components: withLookups(component.components, lookup, inner) };
    return component.type === 'select' && lookup.lists.includes(component.properties?.list)
      ? { ...component, lookup: { address: lookup.address, path: `${list}${component.key}` } }
      : component;
  });

/**
 * The form without the fields that the server computes: nobody can enter them. `lookup`: `{lists, address}`, the names of the
 * lists that are asked for as one types, and where.
 */
export const entrySchema = (schema, lookup) => {
  const components = forEntry(schema.components);
  return { ...schema, components: lookup?.lists?.length ? withLookups(components, lookup) : components };
};
