/**
 * A thing with some of its fields written anew; the same reference where that changes nothing. A field that is given as undefined,
 * as an empty text, or as a list or record that holds nothing, is removed: what a file cannot say is not kept in memory either.
 */
export function withFields<T extends object>(whole: T, fields: NoInfer<Partial<T>>): T {
  const given = structuredClone(fields);
  const next = { ...whole, ...given };
  for (const [field, value] of Object.entries(given)) {
    empty(value);
    if (isNothing(value)) Reflect.deleteProperty(next, field);
  }
  return same(whole, next) ? whole : next;
}

/** Whether two values of plain data say the same, whatever the order of their fields. */
export function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!isPlain(one) || !isPlain(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const mine = Object.entries(one);
  const theirs = new Map(Object.entries(other));
  return (
    mine.length === theirs.size && mine.every(([field, value]) => theirs.has(field) && same(value, theirs.get(field)))
  );
}

/** Takes the fields that say nothing out of a record, at any depth; members of a list stay where they are. */
function empty(value: unknown): void {
  if (!isPlain(value)) return;
  for (const [field, inner] of Object.entries(value)) {
    empty(inner);
    if (!Array.isArray(value) && isNothing(inner)) Reflect.deleteProperty(value, field);
  }
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === '' || (isPlain(value) && Object.keys(value).length === 0);
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
