'use client';

import { useLocale, useMessages, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Problem } from '#components/data/problem';
import { Steps } from '#components/data/steps';
import { Working } from '#components/data/working';
import { PageTitle } from '#components/frame/page-title';
import { saveBlob } from '#components/documents/save-blob';
import { useUnheardFaults } from '#features/browser/use-unheard-faults';
import { KeptNote } from './kept-note';
import { FIRST_LISTING } from './results/listing';
import { Results } from './results/results';
import { printOf } from '#indicators/reading/known-tables';
import { BaseForm } from './table/base-form';
import { BaseFault } from './table/base-fault';
import { ChooseTable } from './table/choose-table';
import type { Filters } from './table/dimensions-choice';
import { ColumnsForm } from './table/columns-form';
import { keepKnownTable, knownTablesHere } from './table/known-tables-here';
import { draftOf, type MappingDraft } from './table/mapping-draft';
import { WhatWasRead } from './table/what-was-read';
import { TableFaultView } from './table/table-fault';
import { type Step, STEPS, useStep } from './use-step';
import { useKeptTable } from './use-kept-table';
import { type LookedAt, type TableState, useTable } from './use-table';
import type { About, Base, CallName, TableRead } from './worker/protocol';

const NOTHING_SAID: About = {
  source: '',
  year: '',
  base: '',
  referenceArea: '',
  country: '',
  scheme: '',
  cutOffs: 'preset',
};

/** From a table to its candidates, step by step; the table stays in a worker of this browser. */
export function TableShell({ knowledgeVersion }: { knowledgeVersion: string }) {
  const t = useTranslations('data');
  const table = useTable();
  const { state, worker, look, read, analyse, askAside, settle, cancel } = table;
  const [listing, setListing] = useState(FIRST_LISTING);
  useUnheardFaults();
  const [locale, messages] = [useLocale(), useMessages()];
  const { looked, laid } = state;
  const [columns, setColumns] = useState<{ of: LookedAt; draft: MappingDraft }>();
  const { kept, forget } = useKeptTable({
    table,
    listing,
    onListing: setListing,
  });
  const isOpening = kept.kind === 'unknown' || kept.kind === 'restoring';
  const { step, go } = useStep(reachableIn(state), isOpening);
  const draft = looked === undefined ? undefined : columns?.of === looked ? columns.draft : draftOf(looked.preview);
  const working = state.working === undefined ? undefined : <Working {...state.working} onCancel={cancel} />;
  const sampleAbout: About = {
    source: t('sample.source'),
    year: '2015',
    base: t('sample.base'),
    referenceArea: t('sample.referenceArea'),
    country: t('sample.country'),
    scheme: t('sample.scheme'),
    cutOffs: 'preset',
  };

  async function choose(file: File, isSample: boolean) {
    setListing(FIRST_LISTING);
    if (await look({ file }, isSample ? sampleAbout : NOTHING_SAID, knownTablesHere())) go('columns');
  }

  async function readAs(table: TableRead) {
    if (!(await read(table))) return;
    const print = looked === undefined ? undefined : printOf(looked.preview);
    if (print !== undefined) keepKnownTable({ print, mapping: table.mapping });
    go('read');
  }

  /** Reads the same table anew, only the rows of some values; the form of the columns then says so too. */
  async function readOnly(filters: Filters) {
    if (looked === undefined || draft === undefined || state.read === undefined) return;
    setColumns({ of: looked, draft: { ...draft, filters } });
    const { table } = state.read;
    await read({ ...table, mapping: { ...table.mapping, filters } });
  }

  async function saveFaults() {
    const blob = await askAside('faults', { locale, messages });
    if (blob !== undefined) saveBlob(blob, t('read.faultsFile'));
  }

  async function reckon(base: Base, about: About) {
    if (await analyse(base, about)) go('results');
  }

  return (
    <>
      <PageTitle title={step === 'table' ? t('title') : `${t(`steps.${step}`)}: ${t('title')}`} />
      <Steps
        steps={STEPS}
        nameOf={(each) => t(`steps.${each}`)}
        current={step}
        reachable={reachableIn(state)}
        onGo={go}
      />
      <p role="status" className="sr-only">
        {state.working === undefined ? null : t(`working.${state.working.step}`)}
      </p>
      <Troubles state={state} step={step} onYear={(table, year) => void readAs({ ...table, year })} />
      <h1 id="heading" tabIndex={-1} className="text-2xl sm:text-3xl">
        {step === 'table' ? t('title') : step === 'results' ? t('steps.results') : t(`${step}.heading`)}
      </h1>
      {step !== 'table' && isOpening ? (
        <>
          <p className="mt-4 max-w-measure text-lg">{t('kept.opening')}</p>
          {state.looked === undefined || step === 'results' ? working : null}
        </>
      ) : null}
      {step === 'table' ? (
        <>
          <p className="mt-4 max-w-measure text-lg">{t('intro')}</p>
          <p className="mt-2 max-w-measure">{t('table.shape')}</p>
          {working ?? <ChooseTable onChoose={(file, isSample) => void choose(file, isSample)} />}
        </>
      ) : null}
      {step === 'columns' && looked !== undefined && draft !== undefined ? (
        <ColumnsForm
          key={looked.source.sheet ?? 0}
          looked={looked}
          met={state.fault?.of === 'read' && state.fault.fault.kind === 'marks' ? state.fault.fault.marks : []}
          draft={draft}
          onDraft={(draft) => setColumns({ of: looked, draft })}
          onSheet={(sheet) => void look({ ...looked.source, sheet }, looked.about, knownTablesHere())}
          onLook={(as) => void look(looked.source, looked.about, knownTablesHere(), as)}
          onGuess={() => void look(looked.source, looked.about, [], looked.as)}
          onRead={(mapping) => void readAs({ ...looked.source, mapping })}
          onAnother={() => go('table')}
          working={working}
        />
      ) : null}
      {step === 'read' && state.read !== undefined ? (
        <WhatWasRead
          summary={state.read.summary}
          settling={state.settling}
          onSettle={settle}
          onSaveFaults={() => void saveFaults()}
          onNoJobs={noJobsOf(state.read.table, (table) => void readAs(table))}
          onFilter={(filters) => void readOnly(filters)}
          onContinue={() => go('base')}
          onColumns={() => go('columns')}
          onAnother={() => go('table')}
          working={working}
        />
      ) : null}
      {step === 'base' && state.read !== undefined && looked !== undefined ? (
        <BaseForm
          summary={state.read.summary}
          settling={state.settling}
          worker={worker}
          before={laid?.base}
          about={laid?.about ?? looked.about}
          onAnalyse={(base, about) => void reckon(base, about)}
          working={working}
        />
      ) : null}
      {step === 'results' && state.read !== undefined && laid !== undefined ? (
        <Results
          worker={worker}
          summary={state.read.summary}
          analysis={laid.analysis}
          table={state.read.table}
          about={laid.about}
          knowledgeVersion={knowledgeVersion}
          listing={listing}
          onListing={setListing}
        />
      ) : null}
      <KeptNote kept={kept} onForget={() => void forget()} />
    </>
  );
}

/** Reads a table once more with nought jobs beside establishments as withheld. */
function noJobsOf(table: TableRead, read: (table: TableRead) => void): (() => void) | undefined {
  const { mapping } = table;
  if (mapping.layout === 'wide' || mapping.noJobs !== undefined) return undefined;
  return () => read({ ...table, mapping: { ...mapping, noJobs: 'withheld' } });
}

type TroublesProps = { state: TableState; step: Step; onYear: (table: TableRead, year: string) => void };

/** What went wrong with the step before, if anything did. */
function Troubles({ state, step, onYear }: TroublesProps) {
  const t = useTranslations('data');
  const { fault, trouble } = state;
  if (trouble !== undefined) {
    if (STEP_OF[trouble.call]?.includes(step) !== true) return null;
    return trouble.kind === 'stopped' ? (
      <Problem heading={t('working.cancelled')}>{null}</Problem>
    ) : (
      <Problem heading={t('failed.heading')}>
        <p className="mt-2">{t('failed.text')}</p>
        <p className="mt-2">{t('failed.memory')}</p>
      </Problem>
    );
  }
  if (fault === undefined) return null;
  switch (fault.of) {
    case 'look':
      return step === 'table' || step === 'columns' ? <TableFaultView fault={fault.fault} /> : null;
    case 'read':
      return step === 'columns' ? (
        <TableFaultView fault={fault.fault} onYear={(year) => onYear(fault.table, year)} />
      ) : null;
    case 'analyse':
      return step === 'base' ? <BaseFault fault={fault.fault} /> : null;
  }
}

/** Where a question is asked, so that what became of it is told there and nowhere else. */
const STEP_OF: Partial<Record<CallName, Step[]>> = {
  look: ['table', 'columns'],
  read: ['columns'],
  faults: ['read'],
  analyse: ['base'],
};

function reachableIn({ looked, read, laid, settling }: TableState): Step {
  if (looked === undefined) return 'table';
  if (read === undefined) return 'columns';
  if (laid !== undefined) return 'results';
  const isSettled = read.summary.duplicates.count === 0 || settling.duplicates !== undefined;
  return isSettled && read.summary.rows > 0 ? 'base' : 'read';
}
