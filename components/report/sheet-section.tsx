import type { Block, Section } from '#reports/report';
import { BlockView } from './block';
import type { HeadingLevel } from './heading';
import { headingLevels } from '#reports/heading-levels';
import { Row } from './row';

type Placed = { block: Block; level: HeadingLevel };

/** A section of a sheet: a heading with facts under it is a card, and cards that follow each other stand side by side. */
export function SheetSection({ section, marginHeading }: { section: Section; marginHeading: string }) {
  const levels = headingLevels(section.blocks);
  const placed = section.blocks.map((block, index): Placed => ({ block, level: levels[index] ?? 3 }));
  const draw = ({ block, level }: Placed, index: number) => (
    <BlockView key={index} block={block} level={level} marginHeading={marginHeading} />
  );

  return (
    <section className="section" aria-labelledby={section.id}>
      <h2 id={section.id} className="text-xl">
        {section.heading}
      </h2>
      {section.intro === undefined ? null : (
        <Row notes={section.intro.margin} marginHeading={marginHeading}>
          <p>{section.intro.text}</p>
        </Row>
      )}
      {inRuns(placed).map((run, index) =>
        run.kind === 'cards' ? (
          <ul key={index} role="list" className="cards">
            {run.cards.map((card, at) => (
              <li key={at} className="card">
                {card.map(draw)}
              </li>
            ))}
          </ul>
        ) : (
          draw(run.placed, index)
        ),
      )}
    </section>
  );
}

type Run = { kind: 'cards'; cards: Placed[][] } | { kind: 'block'; placed: Placed };

/** The blocks of a section as they follow each other: cards, and what stands between them. */
function inRuns(placed: Placed[]): Run[] {
  const runs: Run[] = [];
  for (const [index, each] of placed.entries()) {
    const last = runs.at(-1);
    if (each.block.kind === 'heading' && placed[index + 1]?.block.kind === 'facts') {
      if (last?.kind === 'cards') last.cards.push([each]);
      else runs.push({ kind: 'cards', cards: [[each]] });
    } else if (each.block.kind === 'facts' && last?.kind === 'cards') {
      last.cards.at(-1)?.push(each);
    } else {
      runs.push({ kind: 'block', placed: each });
    }
  }
  return runs;
}
