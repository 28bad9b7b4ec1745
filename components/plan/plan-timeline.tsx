'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Timeline } from '#charts/timeline';
import { TimelineSvg } from '#charts/timeline-svg';
import { OwnText } from '#components/frame/own-text';
import { ShellLink } from '#components/frame/shell-link';
import type { NamedItem } from './check-model';
import { Empty, ScrollTable } from './scroll-table';

/** A figure of the items in time with its title, and its lines as a table; empty months are those that nobody wrote. */
export type DrawnTimeline = {
  figure: Timeline;
  title: string;
  rows: (NamedItem & { stage: string; start: string; end: string; after: string })[];
};

export type TimelineModel = {
  drawn: DrawnTimeline | null;
  undated: NamedItem[];
  reversed: NamedItem[];
  /** An item that begins too early, and what it waits for. */
  clashes: NamedItem[][];
  /** When the goal itself is looked at again, and how many targets there are by then; null where nothing is planned. */
  review: { month: string; targets: number } | null;
};

type PlanTimelineProps = TimelineModel & { onNavigate: (href: string) => void };

const columns = ['item', 'stage', 'start', 'end', 'after'] as const;

/** The items in time, as a figure and as a table, and what the figure cannot show. */
export function PlanTimeline({ drawn, undated, reversed, clashes, review, onNavigate }: PlanTimelineProps) {
  const t = useTranslations('plan.timeline');
  const words = useTranslations('report.plan');
  const link = ({ href, name }: NamedItem) => (
    <ShellLink href={href} onNavigate={onNavigate}>
      <OwnText>{name}</OwnText>
    </ShellLink>
  );

  return (
    <>
      {drawn === null ? null : <TimelineFigure drawn={drawn} />}
      <Problems
        title={t('clashes')}
        lines={clashes.map(([item, after]) =>
          item === undefined || after === undefined
            ? null
            : t.rich('clash', { item: () => link(item), after: () => link(after) }),
        )}
      />
      <Problems title={t('reversed')} text={t('reversedText')} lines={reversed.map(link)} />
      <Problems title={t('undated')} text={t('undatedText')} lines={undated.map(link)} />
      {review === null ? null : (
        <section aria-labelledby="review" className="timeline-problem">
          <h2 id="review" className="text-xl">
            {t('review')}
          </h2>
          <p className="mt-1 max-w-measure">
            {t('reviewText', review)} {t('reviewTargets', review)}
          </p>
        </section>
      )}
      {drawn === null ? null : (
        <ScrollTable
          id="timeline-table"
          caption={words('timeline.caption')}
          least="middle"
          className="plan-wide timeline-table"
        >
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {words(`field.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {drawn.rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">{link(row)}</th>
                <td>{row.stage}</td>
                <td>{row.start || <Empty words={t('empty')} />}</td>
                <td>{row.end || <Empty words={t('empty')} />}</td>
                <td>{row.after ? <OwnText>{row.after}</OwnText> : <Empty words={t('nothing')} />}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      )}
    </>
  );
}

/** On a phone a small one, as lettering that is scaled down could not be read there. */
function TimelineFigure({ drawn: { figure, title } }: { drawn: DrawnTimeline }) {
  const words = useTranslations('report.plan');
  const props = { figure, title, description: words('timeline.description') };

  return (
    <figure className="timeline-figure">
      <TimelineSvg {...props} width={288} className="w-full sm:hidden print:hidden" />
      <TimelineSvg {...props} width={720} textSize={14} className="hidden w-full sm:block print:block" />
      <figcaption>
        <p className="font-serif text-lg">{title}</p>
        <p className="text-base text-quiet">{words('timeline.key')}</p>
      </figcaption>
    </figure>
  );
}

/** What of the plan's time needs a look, under its own heading; nothing where there is none. */
function Problems({ title, text, lines }: { title: string; text?: string; lines: ReactNode[] }) {
  if (lines.length === 0) return null;

  return (
    <section className="timeline-problem">
      <h2 className="text-xl">{title}</h2>
      {text === undefined ? null : <p className="mt-1">{text}</p>}
      <ul role="list" className="bulleted mt-2">
        {lines.map((line, index) => (
          <li key={index}>
            <div className="main">{line}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}
