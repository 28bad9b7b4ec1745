/** What stands in the second list and not in the first, and the other way round; each in the order of its list. */
export function moved(before: readonly string[], after: readonly string[]): { entered: string[]; left: string[] } {
  const [there, here] = [new Set(before), new Set(after)];
  return { entered: after.filter((id) => !there.has(id)), left: before.filter((id) => !here.has(id)) };
}
