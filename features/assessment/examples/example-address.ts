import type { Depth } from '#reports/report';

/** The address of a depth of an example, seen from the page of another; short, as a page has hundreds of links. */
export function addressFrom(here: Depth, there: Depth, example: string): string {
  if (here === 'brief') return there === 'brief' ? example : `${example}/${there}`;
  return there === 'brief' ? `../${example}` : there;
}
