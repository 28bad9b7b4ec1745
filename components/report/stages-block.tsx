import type { StagesBlock } from '#reports/report';
import { FoldAll } from './fold-all';
import { useHrefOf } from './hrefs';
import { PriorityMark } from './marks';

/** The package at a glance: stages from left to right where there is room, from top to bottom where there is none. */
export function StagesBlockView({ block }: { block: StagesBlock }) {
  const hrefOf = useHrefOf();

  return (
    <div id={block.id} className="stages">
      <p className="font-semibold">{block.caption}</p>
      <ol role="list" className="stages-row">
        {block.stages.map((stage) => (
          <li key={stage.id} className="stage">
            <p className="stage-title">
              <a href={hrefOf(stage.to)}>{stage.title}</a>
            </p>
            <ul role="list">
              {stage.items.map((item) => (
                <li key={item.to} className="stage-item" data-first={item.first}>
                  <p className="text-sm text-quiet">
                    <PriorityMark first={item.first} />
                    {` ${item.priority} · ${item.code}`}
                  </p>
                  <p>
                    <a href={hrefOf(item.to)}>{item.name}</a>
                  </p>
                  <p className="text-sm text-quiet">{item.leads}</p>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <FoldAll />
    </div>
  );
}
