import type { Part } from './example-parts';

/** The address of a page of an example, seen from another; short, as a page has hundreds of links. */
export function addressFrom(here: Part, there: Part, example: string): string {
  if (here === 'brief') return there === 'brief' ? example : `${example}/${there}`;
  return there === 'brief' ? `../${example}` : there;
}
