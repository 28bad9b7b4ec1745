import type { MeasureBlock } from '../../reports/report';
import { Facts } from './facts';
import { Heading, type HeadingLevel } from './heading';
import { PriorityMark } from './marks';
import { Row } from './row';
import { SideBySide } from './side-by-side';
import { StatementList } from './statement-list';

type MeasureBlockProps = { block: MeasureBlock; level: HeadingLevel; marginHeading: string };

/** One measure: what it is, why it is here, its first steps, who does it, where it went well and where not. */
export function MeasureBlockView({ block, level, marginHeading }: MeasureBlockProps) {
  const sides = [block.worked, block.blocked].filter((side) => side !== undefined);

  return (
    <article id={block.id} aria-labelledby={`${block.id}-name`} className="measure">
      <Row notes={block.margin} marginHeading={marginHeading}>
        <p className="flex flex-wrap items-baseline gap-x-3 text-sm text-quiet">
          <span className={block.first ? 'font-semibold text-petrol' : ''}>
            <PriorityMark first={block.first} /> {block.priority}
          </span>
          <span>{block.code}</span>
          {block.premise === undefined ? null : <span>{block.premise}</span>}
        </p>
        <Heading level={level} id={`${block.id}-name`} className="mt-1 text-xl">
          {block.name}
        </Heading>
        <p className="mt-2">{block.what}</p>
      </Row>
      {block.because.length === 0 ? null : (
        <StatementList items={block.because} ordered={false} marginHeading={marginHeading} />
      )}
      {block.steps.length === 0 ? null : (
        <div className="main max-w-measure">
          <p className="font-semibold">{block.stepsLabel}</p>
          <ol role="list" className="steps mt-1 space-y-1">
            {block.steps.map((step, index) => (
              <li key={index}>{step}</li>
            ))}
          </ol>
        </div>
      )}
      {block.facts.length === 0 ? null : <Facts items={block.facts} marginHeading={marginHeading} />}
      {sides.length === 0 ? null : <SideBySide sides={sides} marginHeading={marginHeading} />}
      {block.cautions.length === 0 ? null : (
        <StatementList items={block.cautions} ordered={false} marginHeading={marginHeading} />
      )}
    </article>
  );
}
