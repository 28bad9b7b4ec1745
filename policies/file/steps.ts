/** The value at the end of these steps; undefined where they lead nowhere. */
export function valueAt(input: unknown, steps: readonly PropertyKey[]): unknown {
  return steps.reduce<unknown>(
    (value, step) => (isHolder(value) && Object.hasOwn(value, step) ? Reflect.get(value, step) : undefined),
    input,
  );
}

/** The same value without the part at these steps; in a list the later ones move up. */
export function without(input: unknown, steps: readonly PropertyKey[]): unknown {
  const [step, ...further] = steps;
  if (step === undefined || !isHolder(input) || !Object.hasOwn(input, step)) return input;
  if (Array.isArray(input)) {
    const index = Number(step);
    return further.length === 0
      ? input.filter((_, at) => at !== index)
      : input.map((each: unknown, at) => (at === index ? without(each, further) : each));
  }
  return Object.fromEntries(
    Object.entries(input).flatMap(([key, value]: [string, unknown]) => {
      if (key !== String(step)) return [[key, value]];
      return further.length === 0 ? [] : [[key, without(value, further)]];
    }),
  );
}

function isHolder(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
