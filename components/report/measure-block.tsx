import type { MeasureBlock } from '#reports/report';
import { CopyLink } from './copy-link';
import { FacingBlockView } from './facing-block';
import { Facts } from './facts';
import { FoldLabel } from './fold-label';
import { MEASURE_FOLD } from './folds';
import { Heading, type HeadingLevel } from './heading';
import { InSight } from './in-sight';
import { PriorityMark } from './marks';
import { Row } from './row';
import { SideBySide } from './side-by-side';
import { StatementList } from './statement-list';

type MeasureBlockProps = { block: MeasureBlock; level: HeadingLevel; marginHeading: string };

/** One measure: its name, what it is, who leads and pays, and what it takes in sight; the rest folded until it is wanted. */
export function MeasureBlockView({ block, level, marginHeading }: MeasureBlockProps) {
  return (
    <article id={block.id} aria-labelledby={`${block.id}-name`} className="measure">
      <Row notes={block.margin} marginHeading={marginHeading}>
        <p className="flex flex-wrap items-baseline gap-x-3 text-sm text-quiet">
          <span className={block.first ? 'font-semibold text-petrol' : undefined}>
            <PriorityMark first={block.first} />
            {` ${block.priority}`}
          </span>
          <span>{block.code}</span>
          {block.premise === undefined ? null : <span>{block.premise}</span>}
        </p>
        <Heading level={level} id={`${block.id}-name`} className="mt-1 text-xl">
          {block.name}
        </Heading>
        <p className="mt-2">{block.what}</p>
        <CopyLink id={block.id} about={block.name} />
      </Row>
      <InSight facts={block.facts.filter(({ inSight }) => inSight)} marginHeading={marginHeading} />
      <details className={`fold ${MEASURE_FOLD}`}>
        <FoldLabel about={block.name} />
        <MeasureBody block={block} level={level} marginHeading={marginHeading} />
      </details>
    </article>
  );
}

/** Why it is here, its first steps, who takes part, when not, where it went well and where not, and what stands open about it. */
function MeasureBody({ block, level, marginHeading }: MeasureBlockProps) {
  const facts = block.facts.filter(({ inSight }) => !inSight);
  const sides = [block.worked, block.blocked].filter((side) => side !== undefined);

  return (
    <>
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
      {facts.length === 0 ? null : <Facts items={facts} marginHeading={marginHeading} />}
      {sides.length === 0 ? null : <SideBySide sides={sides} marginHeading={marginHeading} />}
      {block.cautions.length === 0 ? null : (
        <>
          <p className="font-semibold">{block.cautionsLabel}</p>
          <StatementList items={block.cautions} ordered={false} marginHeading={marginHeading} />
        </>
      )}
      {block.tensions.length === 0 ? null : (
        <>
          <p className="font-semibold">{block.tensionsLabel}</p>
          {block.tensions.map((tension) => (
            <FacingBlockView
              key={tension.id}
              block={{ kind: 'facing', ...tension }}
              level={below(level)}
              marginHeading={marginHeading}
            />
          ))}
        </>
      )}
    </>
  );
}

function below(level: HeadingLevel): HeadingLevel {
  return level === 2 ? 3 : level === 3 ? 4 : 5;
}
