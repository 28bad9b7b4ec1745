'use client';

import { useTranslations } from 'next-intl';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { ErrorSummary, type FieldError } from '#components/forms/error-summary';
import { headingId } from '#components/forms/ids';
import { IndicatorFields } from './indicator-fields';
import { indicatorControl, useFaultText } from './indicator-errors';
import { countControl, useCountFaultText } from './count-errors';
import type { Counted } from './counted';
import { CountsFields } from './counts-fields';
import { type FiguresKind, FiguresKindField } from './figures-kind';
import { hasNoFigure, type IndicatorFault, type IndicatorValues } from './importance-values';
import type { CutOffs } from '#policies/schema/assessment';
import { ShellLink } from '#components/frame/shell-link';

const GIVEN_BY_COUNTS: IndicatorFault['field'][] = [
  'locationQuotient',
  'sectorShare',
  'regionOwnShare',
  'regionWeight',
];

type ImportanceFormProps = {
  values: IndicatorValues;
  errors: IndicatorFault[];
  /** What is asked beside its field while one types: a figure that can be read in two ways. */
  asking?: IndicatorFault[];
  onChange: (changed: Partial<IndicatorValues>) => void;
  /** `counting`: whether the counts are what is filled in. */
  onContinue: (counting: boolean) => void;
  backHref: string;
  onNavigate: (href: string) => void;
  /** The questions that judge both axes: fields without a form of their own, under headings of the second level. */
  judgement: ReactNode;
  /** The cut-offs with which the figures are read. */
  cuts: CutOffs;
  /** The four counts, for those who have them. */
  counted: Counted;
  /** What is wrong with the judgement. */
  judgementErrors?: FieldError[];
};

/** How much the trade matters: by figures, by judgement, or by both. */
export function ImportanceForm({
  values,
  errors,
  onChange,
  onContinue,
  backHref,
  onNavigate,
  ...more
}: ImportanceFormProps) {
  const t = useTranslations('work');
  const textOf = useFaultText();
  const countText = useCountFaultText();
  const [attempts, setAttempts] = useState(0);
  const hasCounts = Object.values(more.counted.typed).some((value) => value !== '');
  const hasFigures = Object.values(values).some((value) => value !== '');
  const [kind, setKind] = useState<FiguresKind | null>(hasCounts ? 'counts' : hasFigures ? 'quotient' : null);
  // What is typed stays in sight, whatever is said of having none; so does what is wrong with it.
  const shown =
    errors.length > 0 || (kind === 'none' && !hasNoFigure(values)) ? (kind === 'counts' ? kind : 'quotient') : kind;
  const [startedWithFigures] = useState(hasCounts || hasFigures);
  const countFaults = shown === 'counts' ? more.counted.faults : [];
  // What is wrong with the counts stands beside them at once, and on top when one tries to go on.
  const [triedCounts, setTriedCounts] = useState(false);
  const faults = [
    ...errors.map((fault) => ({ id: controlOf(fault.field), text: textOf(fault) })),
    ...(triedCounts ? countFaults : []).map((fault) => ({ id: countControl(fault.field), text: countText(fault) })),
    ...(more.judgementErrors ?? []),
  ];

  /** What the counts give has no field of its own while they are asked. */
  function controlOf(field: IndicatorFault['field']): string {
    return shown === 'counts' && GIVEN_BY_COUNTS.includes(field) ? countControl('tradeHere') : indicatorControl(field);
  }

  function submit(event: SubmitEvent) {
    event.preventDefault();
    setAttempts((count) => count + 1);
    setTriedCounts(countFaults.length > 0);
    onContinue(shown === 'counts');
  }

  return (
    <div className="interview">
      <ShellLink href={backHref} onNavigate={onNavigate} className="back link-row">
        {t('question.back')}
      </ShellLink>
      {faults.length === 0 ? null : <ErrorSummary key={attempts} errors={faults} />}
      <h1 id={headingId} tabIndex={-1} className="text-2xl sm:text-3xl">
        {t('importance.title')}
      </h1>
      <p className="mt-4 max-w-measure">{t('importance.intro')}</p>
      <form noValidate autoComplete="off" onSubmit={submit}>
        <div className="questions">{more.judgement}</div>
        <Figures open={startedWithFigures} forced={errors.length > 0}>
          <FiguresKindField kind={shown} onKind={setKind} />
          {shown === 'counts' ? <CountsFields values={values} cuts={more.cuts} counted={more.counted} /> : null}
          {shown === 'quotient' && hasCounts ? (
            <p className="mt-4 max-w-measure text-quiet">{t('importance.counts.lastWins')}</p>
          ) : null}
          {shown === 'counts' || shown === 'quotient' ? (
            <IndicatorFields
              values={values}
              errors={[...errors, ...(more.asking ?? [])]}
              onChange={onChange}
              counted={shown === 'counts'}
            />
          ) : null}
        </Figures>
        <div className="onward">
          <button type="submit" className="button">
            {t('question.continue')}
          </button>
        </div>
      </form>
    </div>
  );
}

/** The figures, folded until they are wanted: most people have none. A fault in them opens the fold. */
function Figures({ open, forced, children }: { open: boolean; forced: boolean; children: ReactNode }) {
  const t = useTranslations('work.importance');
  const [unfolded, setUnfolded] = useState(open);

  return (
    <div className="figures">
      <h2 className="text-xl">{t('figures')}</h2>
      <p className="mt-1 max-w-measure">{t('figuresText')}</p>
      <details className="fold" open={unfolded || forced} onToggle={(event) => setUnfolded(event.currentTarget.open)}>
        <summary>{t('figuresFold')}</summary>
        {children}
      </details>
    </div>
  );
}
