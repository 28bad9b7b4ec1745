import { LONGEST } from '#policies/schema/limits';

type Titled = (title: string, number: number) => string;

/** The title itself where no other assessment has it, else that of a copy. */
export function freeTitle(title: string, taken: readonly string[], titled: Titled): string {
  return taken.includes(title) ? copyTitle(title, taken, titled) : title;
}

/** The title of a copy that no assessment has yet: "..., copy", then "..., copy 2"; cut where it would be too long to be kept. */
export function copyTitle(title: string, taken: readonly string[], titled: Titled): string {
  const base = withoutCopy(title, titled);
  for (let number = 1; ; number++) {
    const whole = titled(base, number);
    const over = whole.length - LONGEST.line;
    const fitting = over > 0 ? titled(base.slice(0, -over), number) : whole;
    if (!taken.includes(fitting)) return fitting;
  }
}

/** A copy of a copy is a copy of the first. */
function withoutCopy(title: string, titled: Titled): string {
  for (let number = 1; number < 100; number++) {
    const ending = titled('', number);
    if (title.endsWith(ending) && title.length > ending.length) return title.slice(0, -ending.length);
  }
  return title;
}
