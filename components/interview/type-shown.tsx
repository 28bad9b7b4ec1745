'use client';

import { useTranslations } from 'next-intl';
import { headingId } from '#components/forms/ids';
import { ShellLink } from '#components/frame/shell-link';
import type { Lever } from '#policies/levers';
import type { Classification, Margin } from '#policies/schema/result';
import type { TypeId } from '#policies/schema/terms';
import { MarginLines } from './margin-lines';
import { PositionFigure } from './position-figure';

type TypeShownProps = {
  classification: Classification;
  levers: Lever[];
  /** Whether the figures count jobs. */
  jobs: boolean;
  onBack: () => void;
  onwardHref: string;
  onNavigate: (href: string) => void;
};

/** What figures and judgement say of the type, told at once: the square, what it rests on, and what the figures say where they differ. */
export function TypeShown({ classification, levers, jobs, onBack, onwardHref, onNavigate }: TypeShownProps) {
  const t = useTranslations('work.importance');
  const { type, basis, conflicts, registerAlone, status, interdependence, neighbours, cutOffs } = classification;
  const name = (id: TypeId | null) => (id === null ? t('position.below') : t(`position.type.${id}`));
  const [conflict] = conflicts;
  const counted = (said: string) =>
    said === 'employment' || said === 'establishments' ? t(`field.measuredBy.${said}`) : said;
  const ground = conflict === undefined ? (basis ?? 'both') : 'judgement';
  const lines = [
    type === null ? t(`shown.status.${withoutType(status)}`) : t(`shown.${ground}`, { type: name(type) }),
    ...(conflict === undefined ? [] : [t('shown.conflict', { figures: name(conflict.indicators) })]),
    ...(registerAlone === undefined ? [] : [t('shown.register', { register: name(registerAlone) })]),
    ...(neighbours.length === 0
      ? []
      : [t('shown.near', { type: neighbours.map((each) => name(each.type)).join('; ') })]),
    t(`shown.interdependence.${interdependence}`),
  ];

  return (
    <div className="interview">
      <h1 id={headingId} tabIndex={-1} className="text-2xl sm:text-3xl">
        {t('shown.title')}
      </h1>
      {lines.map((line) => (
        <p key={line} className="mt-4 max-w-measure text-lg">
          {line}
        </p>
      ))}
      <PositionFigure cuts={cutOffs} mark={markOf(classification.margins)} type={type} caption={lines.join(' ')} />
      <MarginLines margins={classification.margins} jobs={jobs} />
      <h2 className="mt-8 text-lg">{t('shown.levers.title')}</h2>
      <p className="mt-2 max-w-measure">{t('shown.levers.intro')}</p>
      <dl className="mt-2 max-w-measure">
        {levers.map(({ lever, known }) => (
          <div key={lever} className="mt-1">
            <dt className="inline">{t(`shown.levers.${lever}`)}: </dt>
            <dd className="inline">{known.map(counted).join(', ') || t('shown.levers.unknown')}</dd>
          </div>
        ))}
      </dl>
      <div className="onward flex flex-wrap items-center gap-x-6 gap-y-3">
        <ShellLink href={onwardHref} onNavigate={onNavigate} className="button">
          {t('shown.goOn')}
        </ShellLink>
        <button type="button" className="text-button" onClick={onBack}>
          {t('shown.back')}
        </button>
      </div>
    </div>
  );
}

function markOf(margins: Margin[]): { locationQuotient: number; sectorShare: number } | undefined {
  const value = (axis: Margin['axis']) => margins.find((margin) => margin.axis === axis)?.value;
  const [locationQuotient, sectorShare] = [value('locationQuotient'), value('sectorShare')];
  return locationQuotient === undefined || sectorShare === undefined ? undefined : { locationQuotient, sectorShare };
}

/** Why there is no type; a status that has one is not asked. */
function withoutType(
  status: Classification['status'],
): 'below-threshold' | 'not-measurable' | 'not-applicable' | 'unknown' {
  return status === 'agglomeration' || status === 'confirmed' ? 'unknown' : status;
}
