import type { Figure, FigureBlock } from '#reports/report';
import { element, type Markup } from './markup';
import type { Place } from './place';
import { table } from './table';
import { timelineParts } from './timeline';
import { twoByTwoParts } from './two-by-two';
import { text } from './words';

/** A figure with its caption and its numbers as a table. */
export function figure(place: Place, block: FigureBlock): Markup {
  const drawing = drawings(block.figure, { id: block.id, title: block.caption, alternative: block.alternative });
  return element(
    'div',
    {},
    element('figure', { id: place.idOf(block.id) }, text('figcaption', block.caption), drawing),
    table(place, block.table),
  );
}

type Words = { id: string; title: string; alternative: string };

/** A drawing for wide screens and paper, and one for telephones, where lettering that is scaled down could not be read. */
export function drawings(drawn: Figure, words: Words): Markup[] {
  return [
    drawing(drawn, 300, { ...words, id: `${words.id}-narrow` }, 'narrow'),
    drawing(drawn, 600, { ...words, id: `${words.id}-broad` }, 'broad'),
  ];
}

function drawing(drawn: Figure, width: number, { id, title, alternative }: Words, className: string): Markup {
  const { parts, height } = partsOf(drawn, width);
  const names = { title: `${id}-title`, words: `${id}-words` };
  return element(
    'svg',
    {
      role: 'img',
      'aria-labelledby': `${names.title} ${names.words}`,
      class: `drawing ${className}`,
      viewBox: `0 0 ${width} ${height}`,
    },
    element('title', { id: names.title }, title),
    element('desc', { id: names.words }, alternative),
    parts,
  );
}

function partsOf(drawn: Figure, width: number): { parts: Markup[]; height: number } {
  switch (drawn.kind) {
    case 'two-by-two': {
      const height = width * (width < 400 ? 0.9 : 0.66);
      return { parts: twoByTwoParts(drawn, { width, height }), height };
    }
    case 'timeline':
      return timelineParts(drawn, { width, textSize: 13.5 });
  }
}
