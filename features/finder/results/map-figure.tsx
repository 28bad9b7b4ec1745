import { useTranslations } from 'next-intl';
import { useId, useMemo } from 'react';
import { mapGeometry } from '#charts/map';
import type { Points } from '#features/finder/worker/protocol';
import { type CodeForm, inForm } from './code-fit';
import { type CodePlace, codeIn, type RegionMap } from './parse-geojson';
import { TypeName } from './type-name';
import { TYPES } from './types';
import { useNarrow } from './use-narrow';
import { useFormat } from '#i18n/use-format';

type MapFigureProps = { map: RegionMap; place: CodePlace; form: CodeForm; points: Points };

/** The map with its marks; the table of candidates says the same in words. */
export function MapFigure({ map, place, form, points }: MapFigureProps) {
  const t = useTranslations('data.map');
  const format = useFormat();
  const narrow = useNarrow();
  const id = useId();
  const geometry = useMemo(
    () =>
      mapGeometry(
        map.features,
        (at) => {
          const code = codeIn(map, at, place);
          return code === undefined ? undefined : inForm(code, form);
        },
        points.region.map((code, at) => ({
          code: inForm(code, form),
          quarter: points.type[at] ?? 'embryonic',
          value: points.value[at] ?? 0,
        })),
        narrow ? { width: 320, height: 300 } : { width: 800, height: 560 },
      ),
    [map, place, form, points, narrow],
  );
  const missed = new Set(geometry.notFound);
  const notFound = [...new Set(points.region)].filter((code) => missed.has(inForm(code, form)));
  const shown = geometry.marks.reduce((sum, { count }) => sum + count, 0);
  const caption = t('caption', { shown, all: points.region.length });

  return (
    <figure className="mt-6">
      <svg
        role="img"
        aria-labelledby={`${id}-title ${id}-description`}
        viewBox={`0 0 ${geometry.width} ${geometry.height}`}
        className="map-figure"
      >
        <title id={`${id}-title`}>{t('figureTitle')}</title>
        <desc id={`${id}-description`}>{`${caption} ${t('inTable')}`}</desc>
        <path d={geometry.outlines} className="map-regions" />
        {geometry.marks.map(({ quarter, path }) => (
          <path key={quarter} d={path} className={`candidate-mark two-by-two-${quarter}`} />
        ))}
      </svg>
      <figcaption className="mt-3 font-serif text-lg">{caption}</figcaption>
      <ul className="legend legend-row">
        {TYPES.map((type) => (
          <li key={type}>
            <TypeName type={type} />
          </li>
        ))}
      </ul>
      <p className="mt-2 max-w-measure text-sm text-quiet">{t('size')}</p>
      {notFound.length === 0 ? null : (
        <details className="mt-2 max-w-measure">
          <summary>{t('notFound', { count: notFound.length })}</summary>
          <p className="mt-1 text-base">{format.sequence(notFound.slice(0, 200))}</p>
        </details>
      )}
    </figure>
  );
}
