import type { Report, Section } from '#reports/report';
import { element, type Markup } from './markup';
import type { Place } from './place';
import { linked, text } from './words';

/** The sections and their parts, each with a link. */
export function contents(place: Place, { contentsHeading, sections }: Report): Markup {
  return element(
    'nav',
    { class: 'contents', 'aria-label': contentsHeading },
    text('h2', contentsHeading),
    element(
      'ol',
      {},
      sections.map((section) => line(place, section)),
    ),
  );
}

function line(place: Place, { id, heading, blocks }: Section): Markup {
  const parts = blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 2
      ? [element('li', {}, linked(place, { text: block.text, to: block.id }))]
      : [],
  );
  return element(
    'li',
    {},
    linked(place, { text: heading, to: id }),
    parts.length === 0 ? undefined : element('ol', {}, parts),
  );
}
