import { useTranslations } from 'next-intl';
import { Figure } from '#components/report/figure';
import type { PairFigures } from '#indicators/pair-figures';
import type { Margin } from '#policies/schema/result';
import type { Calls } from '#features/finder/worker/protocol';
import type { ResultsContext } from './listing';
import { PairFacts } from './pair-facts';
import { useNumbers } from './use-numbers';
import { useTwoByTwoWords } from './use-two-by-two-words';
import { useFormat } from '#i18n/use-format';

type PairFiguresViewProps = {
  figures: PairFigures;
  /** Where area and people of the regions were given. */
  clusterIndex: Calls['pair']['answer']['clusterIndex'];
  context: ResultsContext;
};

/** One pair: the sentence, the 2 x 2 with its intervals, what to ask first, how far the cuts are, and all figures. */
export function PairFiguresView({ figures, clusterIndex, context }: PairFiguresViewProps) {
  const t = useTranslations('data.candidates');
  const r = useTranslations('data.results');
  const format = useFormat();
  const numbers = useNumbers();
  const words = useTwoByTwoWords(context.analysis.base.cutOffs);
  const { type, margins, neighbours, warnings, possibleTypes } = figures;
  const nearest = nearestOf(margins);
  const marginText = (margin: Margin) =>
    t(margin.ratio >= 1 ? 'margin.above' : 'margin.below', {
      axis: r(`axis.${margin.axis}`),
      bound: t(`bound.${margin.bound}`),
      cut: margin.axis === 'sectorShare' ? numbers.share(margin.cut) : numbers.cut(margin.cut),
      times: numbers.quotient(margin.ratio >= 1 ? margin.ratio : 1 / margin.ratio),
    });
  const names = {
    region: figures.regionName ?? figures.region,
    industry: figures.industryName ?? figures.industry,
  };
  const sentence = t(type === null ? 'sentence.none' : 'sentence.typed', {
    ...names,
    type: type === null ? '' : r(`type.${type}`),
    margin: t(`sentence.margin.${neighbours.length > 0 ? 'near' : isWide(margins) ? 'wide' : 'clear'}`),
  });

  return (
    <>
      <p className="mt-3 max-w-measure font-serif text-lg">{sentence}</p>
      <div className="mt-6 max-w-measure">
        <Figure
          figure={{
            ...words,
            quarters: words.quarters.map((quarter) => ({ ...quarter, current: quarter.id === type })),
            value: {
              x: figures.sectorShare,
              y: figures.locationQuotient,
              label: names.region,
              xInterval: figures.sectorShareInterval,
              yInterval: figures.locationQuotientInterval,
            },
            ...(nearest === undefined ? {} : { nearest: marginText(nearest) }),
          }}
          title={t('pairHeading', names)}
          description={t('pairFigureDescription', { sentence })}
        />
      </div>
      <h3 className="mt-6 text-lg">{t('askHeading')}</h3>
      <ul className="mt-2 max-w-measure list-disc ps-5">
        {warnings.map((warning) => (
          <li key={warning}>{t(`warning.${warning}`)}</li>
        ))}
        {figures.smallNumbers && !warnings.includes('few-establishments') ? <li>{t('smallNumbers')}</li> : null}
        {figures.jobsComeInPlants ? <li>{t('jobsComeInPlants')}</li> : null}
        {neighbours.map(({ type: other, change }) => (
          <li key={`${change.axis}-${change.cut}`}>
            {t('neighbour', {
              type: other === null ? r('noType') : r(`type.${other}`),
              axis: r(`axis.${change.axis}`),
              direction: t(`direction.${change.to}`),
              cut: change.axis === 'sectorShare' ? numbers.share(change.cut) : numbers.cut(change.cut),
            })}
          </li>
        ))}
        <li>
          {t(possibleTypes.length === 0 ? 'possibleNone' : 'possible', {
            weight: numbers.share(figures.regionWeight),
            types: format.list(possibleTypes.map((each) => r(`type.${each}`))),
          })}
        </li>
        <li>{r('notYet')}</li>
      </ul>
      <h3 className="mt-6 text-lg">{t('marginsHeading')}</h3>
      <ul className="mt-2 max-w-measure list-disc ps-5">
        {margins.map((margin) => (
          <li key={`${margin.axis}-${margin.bound}`}>{marginText(margin)}</li>
        ))}
      </ul>
      <PairFacts figures={figures} clusterIndex={clusterIndex} ownRegion={context.analysis.base.ownRegion} />
    </>
  );
}

/** The cut that the least change would cross. */
function nearestOf(margins: Margin[]): Margin | undefined {
  const far = ({ ratio }: Margin) => Math.abs(Math.log(ratio));
  return margins.toSorted((a, b) => far(a) - far(b))[0];
}

/** Twice or half of every cut. */
function isWide(margins: Margin[]): boolean {
  return margins.every(({ ratio }) => ratio >= 2 || ratio <= 0.5);
}
