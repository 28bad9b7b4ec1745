import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { AssessForm } from './assess-form';
import { Ended } from './ended';
import type { PairKey, ResultsContext } from './listing';
import { PairFiguresView } from './pair-figures-view';
import { useAnswer } from './use-table-query';

type PairViewProps = { context: ResultsContext; pair: PairKey; onBack: () => void };

/** Everything of one pair, and the way from it to an assessment. */
export function PairView({ context, pair, onBack }: PairViewProps) {
  const t = useTranslations('data.candidates');
  const [ask] = useState(pair);
  const heading = useRef<HTMLHeadingElement>(null);
  const { answer, ended } = useAnswer(context, 'pair', ask);
  const figures = answer?.kind === 'figures' ? answer.figures : undefined;
  const names = {
    region: figures?.regionName ?? pair.region,
    industry: figures?.industryName ?? pair.industry,
  };

  useEffect(() => heading.current?.focus(), []);

  return (
    <section className="pair" aria-labelledby="pair-heading">
      <button type="button" className="quiet-action" onClick={onBack}>
        {t('back')}
      </button>
      <h2 id="pair-heading" ref={heading} tabIndex={-1} className="text-2xl outline-none">
        {t('pairHeading', names)}
      </h2>
      <Ended ended={ended} />
      {answer === undefined ? <p role="status">{t('waiting')}</p> : null}
      {figures === undefined ? null : (
        <>
          <PairFiguresView figures={figures} clusterIndex={answer?.clusterIndex} context={context} />
          {figures.type === null ? null : (
            <AssessForm context={context} pair={pair} names={names} type={figures.type} />
          )}
        </>
      )}
      {answer === undefined || answer.kind === 'figures' ? null : <p className="mt-4">{t(`nothing.${answer.kind}`)}</p>}
    </section>
  );
}
