'use client';

import { useTranslations } from 'next-intl';
import { NoticeFrame } from '#components/frame/notice-frame';
import { ShellLink } from '#components/frame/shell-link';
import { PlanItemRow, type RowActions } from './plan-item-row';
import type { ItemModel, StageModel, WaitingModel } from './plan-model';
import { useDragging } from './use-dragging';
import { WaitingList } from './waiting-list';

type PlanListProps = RowActions & {
  stages: StageModel[];
  /** What is postponed or refused. */
  aside: ItemModel[];
  waiting: WaitingModel[];
  ownHref: string;
  onPlace: (key: string, before: string | null, stage: string) => void;
  onTakeOverAll: (keys: string[]) => void;
  onPutIn: (measure: string, stage: string) => void;
};

/** The items of the plan by stage, then what waits to be put in, and what was put aside. */
export function PlanList({
  stages,
  aside,
  waiting,
  ownHref,
  onPlace,
  onTakeOverAll,
  onPutIn,
  ...actions
}: PlanListProps) {
  const t = useTranslations('plan.list');
  const words = useTranslations('report.plan');
  const dragging = useDragging(onPlace);
  const items = stages.flatMap((stage) => stage.items);
  const all = [...items, ...aside];
  const lost = all.filter((item) => item.lost !== null);
  const count = (...statuses: ItemModel['status'][]) => all.filter((item) => statuses.includes(item.status)).length;

  return (
    <>
      <p className="max-w-measure text-lg">
        {t('summary', {
          count: all.length,
          proposed: count('proposed'),
          decided: count('accepted', 'changed', 'done'),
          aside: aside.length,
        })}
      </p>
      {lost.length === 0 && waiting.length === 0 ? null : (
        <NoticeFrame say="not">
          <p>{t('answersChanged', { lost: lost.length, waiting: waiting.length })}</p>
          <ul className="plan-changes">
            {lost.map((item) => (
              <li key={item.key}>
                <a href={`#title-${encodeURIComponent(item.key)}`}>{item.title}</a>: {item.lost}
              </li>
            ))}
            {waiting.length === 0 ? null : (
              <li>
                <a href="#waiting">{t('waitingLink', { count: waiting.length })}</a>
              </li>
            )}
          </ul>
        </NoticeFrame>
      )}
      <p className="no-print mt-4">
        <ShellLink href={ownHref} onNavigate={actions.onNavigate} className="button button-quiet">
          {t('addOwn')}
        </ShellLink>
      </p>
      {stages.map((stage, index) => (
        <Stage
          key={stage.id}
          stage={stage}
          edges={{ first: items[0]?.key, last: items.at(-1)?.key, stages: stages.length, number: index + 1 }}
          dragging={dragging}
          onTakeOverAll={onTakeOverAll}
          {...actions}
        />
      ))}
      {waiting.length === 0 ? null : <WaitingList waiting={waiting} onPutIn={onPutIn} />}
      {aside.length === 0 ? null : (
        <section aria-labelledby="aside" className="plan-stage">
          <h2 id="aside" className="text-xl" tabIndex={-1}>
            {words('aside')}
          </h2>
          <ul role="list" className="plan-items">
            {aside.map((item) => (
              <PlanItemRow key={item.key} item={item} {...actions} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

type StageProps = RowActions & {
  stage: StageModel;
  edges: { first: string | undefined; last: string | undefined; stages: number; number: number };
  dragging: ReturnType<typeof useDragging>;
  onTakeOverAll: (keys: string[]) => void;
};

function Stage({ stage, edges, dragging, onTakeOverAll, ...actions }: StageProps) {
  const t = useTranslations('plan.list');
  const { id, title, items } = stage;
  const proposed = items.filter((item) => item.status === 'proposed').map((item) => item.key);
  const { target } = dragging;
  const atEnd = target?.stage === id && target.before === null;

  return (
    <section aria-labelledby={`stage-${id}`} className="plan-stage" {...dragging.stage(id)}>
      <div className="plan-stage-head">
        <h2 id={`stage-${id}`} className="text-xl" tabIndex={-1}>
          {title}
        </h2>
        {proposed.length < 2 ? null : (
          <button type="button" className="quiet-action no-print" onClick={() => onTakeOverAll(proposed)}>
            {t('takeOverAll', { count: proposed.length })}
          </button>
        )}
      </div>
      {items.length === 0 ? <p className="text-quiet">{t('emptyStage')}</p> : null}
      <ul role="list" className="plan-items" data-drop={atEnd ? 'end' : undefined}>
        {items.map((item, index) => (
          <PlanItemRow
            key={item.key}
            item={item}
            {...actions}
            place={{
              up: item.key !== edges.first || edges.number > 1,
              down: item.key !== edges.last || edges.number < edges.stages,
              dropBefore: target?.before === item.key,
              dragged: dragging.dragged === item.key,
              handle: dragging.handle(item.key),
              dropping: dragging.item({ key: item.key, next: items[index + 1]?.key ?? null, stage: id }),
            }}
          />
        ))}
      </ul>
    </section>
  );
}
