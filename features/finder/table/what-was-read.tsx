'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { Choice } from '#components/forms/choice';
import { ErrorSummary } from '#components/forms/error-summary';
import { RadioSet } from '#components/forms/radio-set';
import type { Settling } from '#features/finder/use-table';
import type { Summary } from '#features/finder/worker/protocol';
import { DimensionsChoice, type Filters } from './dimensions-choice';
import { encodingWord } from './encoding-word';
import { FaultRows } from './fault-rows';
import { ReadingNotes } from './reading-notes';
import { AXES } from './left-out-codes';
import { LevelsChoice } from './levels-choice';
import { useFormat } from '#i18n/use-format';

type WhatWasReadProps = {
  summary: Summary;
  settling: Settling;
  onSettle: (settling: Settling) => void;
  onSaveFaults: () => void;
  /** Reads nought jobs beside establishments as withheld; undefined where that was done. */
  onNoJobs: (() => void) | undefined;
  /** Reads the table anew, only the rows that say so. */
  onFilter: (filters: Filters) => void;
  onContinue: () => void;
  onColumns: () => void;
  onAnother: () => void;
  working: ReactNode;
};

const SETTLEMENTS = ['leave-out', 'keep-first', 'add-up'] as const;
/** Where one of the rows is the total of the others, their sum counts everything twice. */
const WITHOUT_SUMS = ['leave-out', 'keep-first'] as const;

/** What was read: counts first, then everything that is odd, with what can be done about it. */
export function WhatWasRead({ summary, settling, onSettle, working, ...on }: WhatWasReadProps) {
  const t = useTranslations('data.read');
  const encodingName = useTranslations('data.columns.encodingOption');
  const format = useFormat();
  const [refused, setRefused] = useState(0);
  const { duplicates, dimensions, faultCount, levels } = summary;
  const settlements = dimensions.some(({ totalValue }) => totalValue !== undefined) ? WITHOUT_SUMS : SETTLEMENTS;
  const isUnsettled = duplicates.count > 0 && settling.duplicates === undefined;

  return (
    <>
      {refused > 0 && isUnsettled ? (
        <div className="mt-6">
          <ErrorSummary key={refused} errors={[{ id: 'settling', text: t('settleNeeded') }]} />
        </div>
      ) : null}
      <p className="mt-4 max-w-measure font-serif text-lg">
        {t('sentence', { rows: summary.rows, regions: summary.regions, industries: summary.industries })}
      </p>
      {summary.encoding === undefined || summary.encoding === 'utf-8' ? null : (
        <p className="mt-2 max-w-measure">
          {t('encoding', { encoding: encodingWord(summary.encoding), name: encodingName(summary.encoding) })}
        </p>
      )}
      <Counts summary={summary} />
      <ReadingNotes summary={summary} onNoJobs={on.onNoJobs} />
      {faultCount === 0 ? <p className="mt-6">{t('noFaults')}</p> : <Faults summary={summary} {...on} />}
      {duplicates.count === 0 ? null : (
        <section aria-labelledby="duplicates" className="mt-8">
          <h2 id="duplicates" className="text-xl">
            {t('duplicatesHeading', { count: duplicates.count })}
          </h2>
          <p className="mt-2 max-w-measure">{dimensions.length === 0 ? t('duplicatesText') : t('duplicatesApart')}</p>
          {dimensions.length === 0 ? null : <DimensionsChoice dimensions={dimensions} onFilter={on.onFilter} />}
          <div className="mt-4 max-w-measure">
            <RadioSet
              id="settling"
              legend={t('duplicatesLegend')}
              options={settlements.map((value) => ({ value, label: t(`settle.${value}`) }))}
              value={settling.duplicates ?? ''}
              onChange={(value) => onSettle({ ...settling, duplicates: settlements.find((each) => each === value) })}
            />
          </div>
          <FaultRows id="duplicate-rows" caption={t('duplicatesCaption')} faults={duplicates.told} />
        </section>
      )}
      {levels.regions.totals.length + levels.industries.totals.length === 0 ? null : (
        <section aria-labelledby="totals" className="mt-8 max-w-measure">
          <h2 id="totals" className="text-xl">
            {t('totalsHeading')}
          </h2>
          <p className="mt-2">{t('totalsText')}</p>
          {levels.regions.totals.length === 0 ? null : (
            <p className="mt-2">{t('totalsRegions', { names: format.titles(levels.regions.totals) })}</p>
          )}
          {levels.industries.totals.length === 0 ? null : (
            <p className="mt-2">{t('totalsIndustries', { names: format.titles(levels.industries.totals) })}</p>
          )}
          <div className="choices">
            <Choice
              type="checkbox"
              name="totals"
              value="leave-out"
              checked={settling.leaveTotalsOut}
              onChoose={() => onSettle({ ...settling, leaveTotalsOut: !settling.leaveTotalsOut })}
            >
              {t('totalsLeaveOut')}
            </Choice>
          </div>
        </section>
      )}
      {AXES.map((axis) =>
        levels[axis].nested.length === 0 ? null : (
          <LevelsChoice key={axis} axis={axis} found={levels[axis]} settling={settling} onSettle={onSettle} />
        ),
      )}
      {levels.regions.covers === undefined ? null : (
        <p className="notice mt-8 max-w-measure">{t('covers', { region: levels.regions.covers })}</p>
      )}
      {summary.rows === 0 ? <p className="mt-6 font-semibold">{t('nothing')}</p> : null}
      {working ?? (
        <p className="onward">
          {summary.rows === 0 ? null : (
            <button
              type="button"
              className="button"
              onClick={() => (isUnsettled ? setRefused(refused + 1) : on.onContinue())}
            >
              {faultCount > 0 ? t('continueWithout') : t('continue')}
            </button>
          )}
          <button type="button" className="quiet-action" onClick={on.onColumns}>
            {t('back')}
          </button>
          <button type="button" className="quiet-action" onClick={on.onAnother}>
            {t('another')}
          </button>
        </p>
      )}
    </>
  );
}

function Counts({ summary }: { summary: Summary }) {
  const t = useTranslations('data.read');
  const format = useFormatter();
  const counts = summary.measures.map((measure) => ({
    measure,
    told: summary.told[measure] ?? { zeros: 0, missing: 0, withheld: 0 },
  }));
  const isKnown = counts.every(({ told }) => told.missing + told.withheld === 0);

  return (
    <>
      <div className="table-scroll" role="region" aria-labelledby="counts" tabIndex={0}>
        <table className="plain-table">
          <caption id="counts">{t('caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('what')}</th>
              {(['zeros', 'missing', 'withheld'] as const).map((kind) => (
                <th key={kind} scope="col" data-numeric="true">
                  {t(kind)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {counts.map(({ measure, told }) => (
              <tr key={measure}>
                <th scope="row">{t(`measure.${measure}`)}</th>
                {(['zeros', 'missing', 'withheld'] as const).map((kind) => (
                  <td key={kind} data-numeric="true">
                    {format.number(told[kind])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="mt-3 max-w-measure">
        {isKnown ? null : `${t('notKnownNote')} `}
        {t('absent', { count: Math.max(0, summary.pairsAbsent) })}
      </p>
    </>
  );
}

function Faults({ summary, onSaveFaults }: Pick<WhatWasReadProps, 'summary' | 'onSaveFaults'>) {
  const t = useTranslations('data.read');
  const { faults, faultCount } = summary;

  return (
    <section aria-labelledby="faults" className="mt-8">
      <h2 id="faults" className="text-xl">
        {t('faultsHeading', { count: faultCount })}
      </h2>
      <p className="mt-2 max-w-measure">
        {t('faultsText')} {t('faultsShown', { shown: faults.length })}
      </p>
      <FaultRows id="fault-rows" caption={t('faultsCaption')} faults={faults} />
      <button type="button" className="button button-quiet mt-3" onClick={onSaveFaults}>
        {t('faultsSave')}
      </button>
    </section>
  );
}
