'use client';

import { useTranslations } from 'next-intl';
import { RadioSet } from '#components/forms/radio-set';

/** What figures somebody has: four counts, the two figures themselves, or none. */
export type FiguresKind = 'counts' | 'quotient' | 'none';

const KINDS: FiguresKind[] = ['counts', 'quotient', 'none'];

type FiguresKindFieldProps = { kind: FiguresKind | null; onKind: (kind: FiguresKind) => void };

/** Asks which figures are at hand before any field is shown. */
export function FiguresKindField({ kind, onKind }: FiguresKindFieldProps) {
  const t = useTranslations('work.importance.kind');
  return (
    <RadioSet
      id="figures-kind"
      legend={t('legend')}
      options={KINDS.map((value) => ({ value, label: t(value) }))}
      value={kind ?? ''}
      onChange={(chosen) => {
        const found = KINDS.find((each) => each === chosen);
        if (found !== undefined) onKind(found);
      }}
    />
  );
}
