// Content in the notation of the engine's submit-form call.

const LARGEST_INTEGER = 2 ** 31 - 1;

const numberType = (value) => {
  if (!Number.isInteger(value)) return 'Double';
  return Math.abs(value) <= LARGEST_INTEGER ? 'Integer' : 'Long';
};

const typed = (value) => {
  if (typeof value === 'string') return { type: 'String', value };
  if (typeof value === 'boolean') return { type: 'Boolean', value };
  if (typeof value === 'number') return { type: numberType(value), value };
  return { type: 'Json', value: JSON.stringify(value) };
};

export const asVariables = (content) =>
  Object.fromEntries(Object.entries(content).map(([key, value]) => [key, typed(value)]));
