/** What stands between the words of titles that take several lines. */
export const BETWEEN_LINES = ' / ';

/**
 * What the columns of a wide table are called: their titles, without what all of them have in common where titles take several lines
 * ("Looms / Jobs", "Kilns / Jobs").
 */
export function acrossNames(titles: string[]): string[] {
  const parts = titles.map((title) => title.split(BETWEEN_LINES));
  const [first = [], ...others] = parts;
  const isCommon = first.map((part, at) => others.every((each) => each.length === first.length && each[at] === part));
  if (others.length === 0 || !isCommon.includes(true) || !isCommon.includes(false)) return titles;
  return parts.map((each) => each.filter((_, at) => isCommon[at] !== true).join(BETWEEN_LINES));
}
