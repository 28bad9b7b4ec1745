'use client';

import { useTranslations } from 'next-intl';
import { RadioSet } from '#components/forms/radio-set';
import type { AxisLevels } from '#indicators/levels/axis-levels';
import type { Settling } from '#features/finder/use-table';
import { type AxisName, levelOf } from './left-out-codes';
import { useFormat } from '#i18n/use-format';

type LevelsChoiceProps = {
  axis: AxisName;
  found: AxisLevels;
  settling: Settling;
  onSettle: (settling: Settling) => void;
};

/** So many sums, and so many codes of a level, are shown. */
const SHOWN = 5;

/** Codes that are sums of others are counted together with their parts: one level is offered in their place. */
export function LevelsChoice({ axis, found, settling, onSettle }: LevelsChoiceProps) {
  const t = useTranslations('data.read.levels');
  const format = useFormat();
  const { nested, levels, counted } = found;
  const level = levelOf(settling, axis, found);
  const once = levels.at(-1)?.total ?? counted;
  const few = (codes: string[]) => format.titles(codes.slice(0, SHOWN));

  return (
    <section aria-labelledby={`levels-${axis}`} className="mt-8 max-w-measure">
      <h2 id={`levels-${axis}`} className="text-xl">
        {t(`heading.${axis}`)}
      </h2>
      <p className="mt-2">{t('text', { counted: format.number(counted), once: format.number(once) })}</p>
      <ul className="mt-2 list-disc ps-6">
        {nested.slice(0, SHOWN).map(({ whole, parts, isExact }) => (
          <li key={whole}>
            {t(isExact ? 'sum' : 'sumRounded', {
              whole,
              parts: parts.slice(0, SHOWN).join(' + '),
              more: Math.max(0, parts.length - SHOWN),
            })}
          </li>
        ))}
      </ul>
      {nested.length <= SHOWN ? null : <p className="mt-1">{t('more', { count: nested.length - SHOWN })}</p>}
      <div className="mt-4">
        <RadioSet
          id={`level-${axis}`}
          legend={t(`legend.${axis}`)}
          options={[
            ...levels.map(({ codes, total }, at) => ({
              value: String(at),
              label: t(`level.${axis}`, { count: codes.length, codes: few(codes), total: format.number(total) }),
            })),
            { value: 'all', label: t('all') },
          ]}
          value={String(level)}
          onChange={(value) =>
            onSettle({
              ...settling,
              levels: { ...settling.levels, [axis]: value === 'all' ? 'all' : Number(value) },
            })
          }
        />
      </div>
    </section>
  );
}
