import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { SelectField } from '#components/data/select-field';
import type { Calls } from '#features/finder/worker/protocol';
import { CodeField } from './code-field';
import { Ended } from './ended';
import { FilePicker } from './file-picker';
import type { ResultsContext } from './listing';
import { MapFigure } from './map-figure';
import { type MapFault, parseGeoJson, type RegionMap } from './parse-geojson';
import { useAnswer } from './use-table-query';

/** Where the candidates are, on a map that the person brings. */
export function MapView({ context }: { context: ResultsContext }) {
  const t = useTranslations('data.map');
  const [map, setMap] = useState<RegionMap>();
  const [property, setProperty] = useState('');
  const [fault, setFault] = useState<MapFault>();
  const [ask, setAsk] = useState<Calls['points']['ask']>({ filter: {} });
  const { answer, ended } = useAnswer(context, 'points', ask);
  const codes = useMemo(() => new Set(answer?.region), [answer]);

  async function open(file: File) {
    const read = await parseGeoJson(file);
    setFault(read.ok ? undefined : read.fault);
    if (!read.ok) return;
    setMap(read.map);
    setProperty(likeliest(read.map, codes));
  }

  return (
    <>
      <h2 className="text-xl">{t('heading')}</h2>
      <p className="mt-2 max-w-measure">{t('intro')}</p>
      {map === undefined ? <p className="mt-2 max-w-measure">{t('without')}</p> : null}
      <FilePicker
        id="map-file"
        label={t('file')}
        hint={t('fileHint')}
        accept=".json,.geojson,application/geo+json,application/json"
        onChoose={(file) => void open(file)}
      />
      <p role="alert" className="mt-3 max-w-measure">
        {fault === undefined ? null : t(`fault.${fault}`)}
      </p>
      <Ended ended={ended} />
      {map === undefined || answer === undefined ? null : (
        <>
          <div className="filter-bar">
            <SelectField
              id="map-property"
              label={t('property')}
              value={property}
              options={map.properties.map((name) => ({ value: name, text: name }))}
              onChoose={setProperty}
            />
            <CodeField
              context={context}
              of="industries"
              value={ask.filter.industry}
              onChoose={(industry) => setAsk({ filter: industry === undefined ? {} : { industry } })}
            />
          </div>
          <MapFigure map={map} property={property} points={answer} />
        </>
      )}
    </>
  );
}

/** The property whose values are most often codes of the table. */
function likeliest({ features, properties }: RegionMap, codes: ReadonlySet<string>): string {
  const hits = (name: string) =>
    features.features.filter((feature) => codes.has(String(feature.properties?.[name] ?? ''))).length;
  return properties.toSorted((a, b) => hits(b) - hits(a))[0] ?? '';
}
