import { readFileSync } from 'node:fs';
import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import messages from '#messages/en.json';
import { PRESETS } from '#policies/engine/classify';
import type { Settling } from '#features/finder/use-table';
import { createSession } from '#features/finder/worker/session';
import { leftOutCodes } from './left-out-codes';
import { WhatWasRead } from './what-was-read';

const quiet = () => undefined;
const unsaid: Settling = { leaveTotalsOut: true, levels: {} };

/** A table read as it is guessed, with what its employment column is. */
async function readSample(name: string, filters?: { column: number; value: string }[]) {
  const session = createSession();
  const file = new File([readFileSync(`indicators/reading/testing/tables/${name}`)], name);
  const looked = await session.look({ file }, quiet);
  if (!looked.ok || looked.preview.mapping === undefined) throw new Error(`${name} was not looked at`);
  const read = await session.read({ file, mapping: { ...looked.preview.mapping, ...(filters && { filters }) } }, quiet);
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  const { summary } = read;
  const totalWith = async (settling: Settling, reference?: string) => {
    const analysed = await session.analyse(
      {
        measuredBy: 'employment',
        leaveOut: leftOutCodes(summary, settling),
        ...(reference === undefined ? {} : { reference }),
        ownRegion: 'included',
        cutOffs: PRESETS['ipea-diset'],
        ...(settling.duplicates === undefined ? {} : { duplicates: settling.duplicates }),
      },
      quiet,
    );
    return analysed.ok ? analysed.analysis : analysed.fault;
  };
  return { session, summary, totalWith, shown: shownOf(summary) };
}

function shownOf(summary: Parameters<typeof WhatWasRead>[0]['summary'], settling = unsaid): string {
  const on = {
    onSettle: quiet,
    onSaveFaults: quiet,
    onFilter: quiet,
    onNoJobs: undefined,
    onContinue: quiet,
    onColumns: quiet,
  };
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messages} timeZone="UTC">
      <WhatWasRead summary={summary} settling={settling} {...on} onAnother={quiet} working={undefined} />
    </NextIntlClientProvider>,
  ).replace(/<[^>]+>/g, ' ');
}

test('nested industries: the page says which are sums, and counts one level', async () => {
  const { shown, totalWith } = await readSample('nested-industries.csv');
  expect(shown).toContain('C = 13 + 16');
  expect(shown).toContain('13 = 131 + 139');
  expect(shown).toContain('15,000');
  expect(shown).toContain('4 industries, such as 131; 139; 161; 162: 5,000 in all');
  expect(await totalWith(unsaid)).toMatchObject({ total: 5000, regions: 5, industries: 4 });
  expect(await totalWith({ ...unsaid, levels: { industries: 0 } })).toMatchObject({ total: 5000, industries: 2 });
  expect(await totalWith({ ...unsaid, levels: { industries: 'all' } })).toMatchObject({ total: 15_000 });
});

test('nested regions: the five districts are counted', async () => {
  const { shown, totalWith } = await readSample('nested-regions.csv');
  expect(shown).toContain('Veldania = North + South');
  expect(await totalWith(unsaid)).toMatchObject({ total: 5000, regions: 5 });
});

test('a total of another name, within rounding: it can be left out', async () => {
  const { shown, totalWith } = await readSample('total-other-name-rounded.csv');
  expect(shown).toContain('Industries: All industries');
  expect(await totalWith(unsaid)).toMatchObject({ pairs: 20, total: 5000 });
});

test('a further dimension: its values are offered, and adding up is not', async () => {
  const { shown, summary } = await readSample('extra-dimension.csv');
  expect(summary.dimensions).toMatchObject([{ title: 'sex', totalValue: 'Total' }]);
  expect(shown).toContain('What tells these rows apart: sex');
  expect(shown).toContain('“Total” is the total of the other values');
  expect(shown).not.toContain(messages.data.read.settle['add-up']);
  const { totalWith } = await readSample('extra-dimension.csv', [{ column: 2, value: 'Total' }]);
  expect(await totalWith(unsaid)).toMatchObject({ total: 5000, pairs: 20 });
  const { shown: without } = await readSample('short-codes.csv');
  expect(without).not.toContain('What tells these rows apart');
});

test('a row for the reference area is pointed out, and can be named', async () => {
  const { shown, session, totalWith } = await readSample('reference-row.csv');
  expect(shown).toContain('Veldania has as much as all other regions together');
  expect(await totalWith(unsaid, 'Veldania')).toMatchObject({ total: 20_000, regions: 3 });
  const pair = await session.pair({ region: 'Alvona', industry: 'Looms' }, quiet);
  expect(pair.kind === 'figures' ? pair.figures.locationQuotient : 0).toBeCloseTo(3.4615, 4);
  expect(await totalWith(unsaid, 'Alvona')).toMatchObject({ kind: 'smaller-than-regions' });
});
