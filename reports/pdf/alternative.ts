import type { Report } from '#reports/report';

/** What the figure shows, in the words that it has where it is told in full. */
export function alternativeOf({ cover, sections }: Report): string {
  const figures = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'figure' && block.figure.kind === 'two-by-two' ? [block.alternative] : [],
    ),
  );
  return figures[0] ?? cover.figureCaption ?? cover.sentence;
}
