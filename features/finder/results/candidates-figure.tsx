import { useTranslations } from 'next-intl';
import type { Words } from '#i18n/words';
import { useMemo, useState } from 'react';
import { candidatesGeometry, endsOf, type Points as Marks } from '#charts/candidates';
import { CandidatesSvg } from '#charts/candidates-svg';
import { QUARTER_ORDER } from '#charts/symbols';
import type { Analysis, Points } from '#features/finder/worker/protocol';
import type { PairKey } from './listing';
import { TypeName } from './type-name';
import { TYPES } from './types';
import { useNumbers } from './use-numbers';
import { useNarrow } from './use-narrow';
import { useTwoByTwoWords } from './use-two-by-two-words';

type CandidatesFigureProps = {
  points: Points;
  analysis: Analysis;
  filtered: boolean;
  onOpen: (pair: PairKey) => void;
};

/** The 2 x 2 with one mark a candidate. What the pointer shows, the table gives to everybody. */
export function CandidatesFigure({ points, analysis, filtered, onOpen }: CandidatesFigureProps) {
  const t = useTranslations('data.candidates');
  const numbers = useNumbers();
  const narrow = useNarrow();
  const words = useTwoByTwoWords(analysis.base.cutOffs);
  const [near, setNear] = useState<number>();
  const marks = useMemo(() => marksOf(points), [points]);
  const [ends] = useState(() => endsOf(marks));
  const geometry = useMemo(
    () =>
      candidatesGeometry(
        words,
        marks,
        narrow ? { width: 320, height: 300 } : { width: 640, height: 440 },
        filtered ? ends : undefined,
      ),
    [words, marks, narrow, filtered, ends],
  );
  const count = points.region.length;
  const caption = takeaway(points, analysis, filtered, t);
  const at = near === undefined || near >= count ? undefined : near;

  return (
    <figure className="candidates">
      <CandidatesSvg
        geometry={geometry}
        title={t('figureTitle')}
        description={t('figureDescription', { caption })}
        ringed={at}
        onPoint={setNear}
        onPick={(place) => onOpen({ region: points.region[place] ?? '', industry: points.industry[place] ?? '' })}
      />
      <div className="candidates-aside">
        <figcaption className="font-serif text-lg">{caption}</figcaption>
        <ul className="legend">
          {TYPES.map((type) => (
            <li key={type}>
              <TypeName type={type} />{' '}
              <span className="text-quiet">{numbers.count(points.type.filter((each) => each === type).length)}</span>
            </li>
          ))}
        </ul>
        <p className="readout text-sm text-quiet" aria-hidden="true">
          {at === undefined
            ? t('point')
            : t('readout', {
                industry: points.industryName[at] ?? points.industry[at] ?? '',
                region: points.regionName[at] ?? points.region[at] ?? '',
                quotient: numbers.quotient(points.locationQuotient[at] ?? Number.NaN),
                share: numbers.share(points.sectorShare[at] ?? Number.NaN),
              })}
        </p>
      </div>
    </figure>
  );
}

function marksOf({ sectorShare, locationQuotient, type }: Points): Marks {
  return {
    x: sectorShare,
    y: locationQuotient,
    quarter: Uint8Array.from(type, (each) => QUARTER_ORDER.indexOf(each)),
  };
}

function takeaway(
  points: Points,
  { candidates, byType }: Analysis,
  filtered: boolean,
  t: Words<'data.candidates'>,
): string {
  if (candidates === 0) return t('takeaway.none');
  if (filtered) return t('takeaway.filtered', { shown: points.region.length, candidates });
  return t('takeaway.all', {
    candidates,
    high: byType.center + byType['local-development-vector'],
    centers: byType.center,
    embryonic: byType.embryonic,
  });
}
