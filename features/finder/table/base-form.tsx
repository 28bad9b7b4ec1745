'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { ErrorSummary, type FieldError } from '#components/forms/error-summary';
import { RadioSet } from '#components/forms/radio-set';
import { type ChosenCutOffs, CutOffsForm } from '#components/result/cut-offs-form';
import { PRESETS } from '#policies/engine/classify';
import type { Settling } from '#features/finder/use-table';
import type { About, Base, Summary, TableWorker } from '#features/finder/worker/protocol';
import { AboutFields } from './about-fields';
import { CodeChooser } from './code-chooser';
import { leftOutCodes } from './left-out-codes';
import { ReferenceChoice } from './reference-choice';

type BaseFormProps = {
  summary: Summary;
  settling: Settling;
  worker: TableWorker;
  /** As it was chosen before. */
  before: Base | undefined;
  about: About;
  working: ReactNode;
  onAnalyse: (base: Base, about: About) => void;
};

type Chosen = { all: boolean; codes: ReadonlySet<string> };

const PRESET = PRESETS['ipea-diset'];

/** What is compared with what, and where the types are cut. */
export function BaseForm({ summary, settling, worker, before, about: said, working, onAnalyse }: BaseFormProps) {
  const t = useTranslations('data.base');
  const [measuredBy, setMeasuredBy] = useState(before?.measuredBy ?? summary.measures[0] ?? 'employment');
  const [regions, setRegions] = useState<Chosen>(() => chosenBefore(before?.regions));
  const [industries, setIndustries] = useState<Chosen>(() => chosenBefore(before?.industries));
  const [reference, setReference] = useState(before?.reference);
  const [ownRegion, setOwnRegion] = useState(before?.ownRegion ?? 'included');
  const [cutOffs, setCutOffs] = useState<ChosenCutOffs>(
    said.cutOffs === 'own' && before !== undefined ? before.cutOffs : { preset: 'ipea-diset' },
  );
  const [about, setAbout] = useState(said);
  const [told, setTold] = useState<{ turn: number; errors: FieldError[] }>({ turn: 0, errors: [] });
  const errorAt = (id: string) => told.errors.find((error) => error.id === id)?.text;

  function submit() {
    const errors = (
      [
        ['regions', regions],
        ['industries', industries],
      ] as const
    ).flatMap(([of, chosen]) =>
      chosen.all || chosen.codes.size > 0 ? [] : [{ id: `search-${of}`, text: t(`noneChosen.${of}`) }],
    );
    setTold(({ turn }) => ({ turn: turn + 1, errors }));
    if (errors.length > 0) return;
    const isPreset = 'preset' in cutOffs;
    onAnalyse(
      {
        measuredBy,
        ...(regions.all ? {} : { regions: [...regions.codes] }),
        ...(industries.all ? {} : { industries: [...industries.codes] }),
        leaveOut: leftOutCodes(summary, settling),
        ...(reference === undefined ? {} : { reference }),
        ...(settling.duplicates === undefined ? {} : { duplicates: settling.duplicates }),
        ownRegion,
        cutOffs: isPreset ? PRESET : cutOffs,
      },
      {
        ...about,
        // Files and figures then name the area that they are held against.
        referenceArea: about.referenceArea === '' ? (reference ?? '') : about.referenceArea,
        cutOffs: isPreset ? 'preset' : 'own',
      },
    );
  }

  return (
    <>
      {told.errors.length === 0 ? null : (
        <div className="mt-6">
          <ErrorSummary key={told.turn} errors={told.errors} />
        </div>
      )}
      <p className="mt-4 max-w-measure">{t('intro')}</p>
      <form
        noValidate
        className="form-lines"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {summary.measures.length < 2 ? null : (
          <RadioSet
            id="measured-by"
            legend={t('measure')}
            hint={t('measureHint')}
            options={summary.measures.map((value) => ({ value, label: t(value) }))}
            value={measuredBy}
            onChange={(value) => setMeasuredBy(value === 'establishments' ? 'establishments' : 'employment')}
          />
        )}
        <Area of="regions" summary={summary} worker={worker} chosen={regions} onChosen={setRegions} error={errorAt} />
        <Area
          of="industries"
          summary={summary}
          worker={worker}
          chosen={industries}
          onChosen={setIndustries}
          error={errorAt}
        />
        <ReferenceChoice summary={summary} worker={worker} chosen={reference} onChosen={setReference} />
        <RadioSet
          id="own-region"
          legend={t('own')}
          options={[
            { value: 'included', label: t('ownIncluded') },
            { value: 'excluded', label: t('ownExcluded') },
          ]}
          value={ownRegion}
          onChange={(value) => setOwnRegion(value === 'excluded' ? 'excluded' : 'included')}
        />
        <div className="labelled">
          <h2 className="font-sans text-base">{t('cutOffs')}</h2>
          <CutOffsForm chosen={cutOffs} preset={PRESET} onChoose={setCutOffs} />
        </div>
        <AboutFields about={about} onAbout={setAbout} />
        {working ?? (
          <p className="onward">
            <button type="submit" className="button">
              {t('continue')}
            </button>
          </p>
        )}
      </form>
    </>
  );
}

type AreaProps = {
  of: 'regions' | 'industries';
  summary: Summary;
  worker: TableWorker;
  chosen: Chosen;
  onChosen: (chosen: Chosen) => void;
  error: (id: string) => string | undefined;
};

function Area({ of, summary, worker, chosen, onChosen, error }: AreaProps) {
  const t = useTranslations('data.base');
  const format = useFormatter();
  const count = format.number(summary[of]);

  return (
    <div className="labelled">
      <RadioSet
        id={`area-${of}`}
        legend={t(of)}
        hint={of === 'industries' ? t('industriesHint') : undefined}
        options={[
          { value: 'all', label: of === 'regions' ? t('allRegions', { count }) : t('allIndustries', { count }) },
          { value: 'chosen', label: of === 'regions' ? t('chosenRegions') : t('chosenIndustries') },
        ]}
        value={chosen.all ? 'all' : 'chosen'}
        onChange={(value) => onChosen({ ...chosen, all: value === 'all' })}
      />
      {chosen.all ? null : (
        <CodeChooser
          of={of}
          worker={worker}
          chosen={chosen.codes}
          onChange={(codes) => onChosen({ all: false, codes })}
          error={error(`search-${of}`)}
        />
      )}
    </div>
  );
}

function chosenBefore(codes: string[] | undefined): Chosen {
  return { all: codes === undefined, codes: new Set(codes) };
}
