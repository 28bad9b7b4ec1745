/** A text that the knowledge base must have; a missing one is a fault in the data, found by its tests. */
export function textOf<T>(texts: Record<string, T>, id: string): T {
  const text = Object.hasOwn(texts, id) ? texts[id] : undefined;
  if (text === undefined) throw new Error(`No text stands for "${id}".`);
  return text;
}
