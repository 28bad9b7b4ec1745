import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { SelectField } from '#components/data/select-field';
import type { Calls } from '#features/finder/worker/protocol';
import { CodeField } from './code-field';
import { Ended } from './ended';
import { FilePicker } from './file-picker';
import type { ResultsContext } from './listing';
import { MapFigure } from './map-figure';
import { fitsOf } from './code-fit';
import { CodeFitNote } from './code-fit-note';
import { FigureBoundary } from './figure-boundary';
import type { CodePlace } from './parse-geojson';
import { useOwnMap } from './use-own-map';
import { useAnswer } from './use-table-query';

/** Where the candidates are, on a map that the person brings. */
export function MapView({ context }: { context: ResultsContext }) {
  const t = useTranslations('data.map');
  const [ask, setAsk] = useState<Calls['points']['ask']>({ filter: {} });
  const { answer, ended } = useAnswer(context, 'points', ask);
  const regions = useAnswer(context, 'regions', ALL_REGIONS);
  const codes = useMemo(() => regions.answer?.rows.map(({ region }) => region) ?? [], [regions.answer]);
  const { map, place, form, fault, ...own } = useOwnMap(codes);
  const fits = useMemo(() => (map === undefined ? [] : fitsOf(map, place, codes)), [map, place, codes]);
  const placeNames = map?.codePlaces.map((each) => nameOf(each)) ?? [];

  function nameOf(each: CodePlace): string {
    if (typeof each === 'string') return each;
    return map?.codePlaces.includes('id') === true ? t('featureId') : 'id';
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
        onChoose={(file) => void own.open(file)}
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
              value={nameOf(place)}
              options={placeNames.map((name) => ({ value: name, text: name }))}
              onChoose={(name) => own.choosePlace(map.codePlaces[placeNames.indexOf(name)] ?? place)}
            />
            <CodeField
              context={context}
              of="industries"
              value={ask.filter.industry}
              onChoose={(industry) => setAsk({ filter: industry === undefined ? {} : { industry } })}
            />
          </div>
          <CodeFitNote fits={fits} form={form} regions={codes.length} onForm={own.chooseForm} />
          {map.passedOver === 0 ? null : (
            <p className="mt-2 max-w-measure">{t('passedOver', { count: map.passedOver })}</p>
          )}
          <FigureBoundary key={own.count} instead={<p role="alert">{t('broken')}</p>}>
            <MapFigure map={map} place={place} form={form} points={answer} />
          </FigureBoundary>
        </>
      )}
    </>
  );
}

/** Every region of the base: a map fits where it has these, whether they hold a candidate or not. */
const ALL_REGIONS: Calls['regions']['ask'] = {
  text: '',
  sort: { by: 'region', descending: false },
  page: 0,
  size: 100_000,
};
