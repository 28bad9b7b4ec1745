import { type Messages, useTranslations } from 'next-intl';
import { SortedTable } from '#components/data/sorted-table';
import type { OwnRegion } from '#indicators/candidates';
import type { PairFigures } from '#indicators/pair-figures';
import type { Calls } from '#features/finder/worker/protocol';
import { useNumbers } from './use-numbers';

type Fact = { id: keyof Messages['data']['candidates']['fact']['name']; value: string; interval?: string };

type PairFactsProps = {
  figures: PairFigures;
  clusterIndex: Calls['pair']['answer']['clusterIndex'];
  ownRegion: OwnRegion;
};

/** All figures of a pair, each with what it means. */
export function PairFacts({ figures, clusterIndex, ownRegion }: PairFactsProps) {
  const t = useTranslations('data.candidates');
  const { count, quotient, share, index, signed, chance } = useNumbers();
  const range = ([low, high]: [number, number], write: (value: number) => string) =>
    t('range', { low: write(low), high: write(high) });
  const quotients: Fact[] = [
    {
      id: ownRegion === 'included' ? 'plainQuotient' : 'quotientAgainstRest',
      value: quotient(figures.locationQuotient),
      interval: range(figures.locationQuotientInterval, quotient),
    },
    ownRegion === 'included'
      ? { id: 'quotientAgainstRest', value: quotient(figures.quotientAgainstRest) }
      : { id: 'plainQuotient', value: quotient(figures.plainQuotient) },
  ];
  const facts: Fact[] = [
    { id: figures.measuredBy, value: count(figures.value) },
    ...(figures.measuredBy === 'employment' && figures.establishments !== undefined
      ? [{ id: 'establishments' as const, value: count(figures.establishments) }]
      : []),
    ...(figures.measuredBy === 'establishments' && figures.employment !== undefined
      ? [{ id: 'employment' as const, value: count(figures.employment) }]
      : []),
    ...(figures.plantSize === undefined ? [] : [{ id: 'plantSize' as const, value: count(figures.plantSize) }]),
    ...quotients,
    { id: 'standardised', value: index(figures.standardised) },
    { id: 'symmetric', value: index(figures.symmetric) },
    { id: 'additive', value: index(figures.additive) },
    { id: 'sectorShare', value: share(figures.sectorShare), interval: range(figures.sectorShareInterval, share) },
    {
      id: 'regionOwnShare',
      value: share(figures.regionOwnShare),
      interval: range(figures.regionOwnShareInterval, share),
    },
    { id: 'regionWeight', value: share(figures.regionWeight) },
    { id: 'expected', value: count(figures.expected) },
    { id: 'aboveExpectation', value: signed(figures.aboveExpectation) },
    ...(clusterIndex === undefined
      ? []
      : [
          {
            id: 'clusterIndex' as const,
            value: clusterIndex.ok ? quotient(clusterIndex.index) : t(`fact.noClusterIndex.${clusterIndex.refusal}`),
          },
        ]),
    { id: 'chance', value: chance(figures.chance) },
    { id: 'correctedChance', value: chance(figures.correctedChance) },
  ];
  return (
    <div className="mt-6">
      <SortedTable
        id="pair-facts"
        caption={t('factsCaption')}
        columns={[
          { id: 'figure', label: t('fact.figure'), cell: ({ id }) => t(`fact.name.${id}`) },
          { id: 'value', label: t('fact.value'), align: 'end', cell: ({ value }) => value },
          {
            id: 'interval',
            label: t('fact.interval'),
            align: 'end',
            cell: ({ interval }) => <span className="whitespace-nowrap">{interval}</span>,
          },
          { id: 'means', label: t('fact.means'), cell: ({ id }) => t(`fact.meaning.${id}`) },
        ]}
        rows={facts}
        keyOf={({ id }) => id}
      />
    </div>
  );
}
