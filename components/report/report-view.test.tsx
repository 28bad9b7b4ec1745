import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { aFacing, aHeading, aMeasure, aNote, aReport, aSection } from '#reports/testing/fixture';
import { aRichReport } from '#reports/testing/rich-fixture';
import messages from '#messages/en.json';
import type { Block, Report } from '#reports/report';
import type { ReportActions } from './actions';
import { HrefContext } from './hrefs';
import { ReportView } from './report-view';

const page = drawn(aRichReport());

test('carries no style attribute, which the content security policy would block', () => {
  expect(page).not.toMatch(/\sstyle=/);
});

test('gives each id once', () => {
  const ids = idsOf(page);

  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('each label and each entry of the contents leads to something on the page', () => {
  const ids = new Set(idsOf(page));
  const labels = [...page.matchAll(/aria-labelledby="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' '));
  const links = aRichReport().sections.map((section) => section.id);

  expect([...labels, ...links].filter((id) => !ids.has(id))).toEqual([]);
});

test('has one first heading and skips no level', () => {
  const levels = [...page.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));

  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
});

test('a measure stands one level below the heading above it', () => {
  const measures = [aMeasure({ id: 'a' }), aHeading('stage', 'Now'), aMeasure({ id: 'b' })];
  const markup = drawn(aReport({ sections: [aSection({ blocks: measures })] }));

  expect(markup).toContain('<h3 id="a-name"');
  expect(markup).toContain('<h4 id="b-name"');
});

test('what would settle a disagreement is folded under its own label, apart from who says what', () => {
  const facing = aFacing({
    here: 'Ask who would start.',
    settles: [aNote({ text: 'Answer. Who starts: 25' }), aNote({ text: 'Not answered yet. Who pays' })],
  });
  const markup = drawn(aReport({ sections: [aSection({ blocks: [facing] })] }));
  const [, settles = ''] = markup.split(facing.here);

  expect(settles).toMatch(/<summary[^>]*>What would settle it here/);
  expect(settles).toContain('Not answered yet. Who pays');
});

test('says each severity, priority and outcome in words', () => {
  for (const word of ['Act first', 'Leave alone', 'First', 'Breached', 'Does not apply']) {
    expect(page).toContain(word);
  }
});

test('prints nothing that was not meant to be read', () => {
  expect(page).not.toMatch(/undefined|NaN|\[object|�/);
});

test('offers Change and links to copy only where the page allows it', () => {
  const answered = aMeasure({ margin: [aNote({ kind: 'answer', text: 'Answer. Doors: shut', question: 'doors' })] });
  const report = aReport({ sections: [aSection({ blocks: [answered] })] });

  expect(drawn(report)).not.toMatch(/data-changes|Copy link/);
  const open = drawn(report, { changeAnswer: () => undefined, copyLink: () => undefined });
  expect(open).toContain('data-changes="doors"');
  expect(open).toContain('Copy link');
});

test('what the cover says already is not said again below it', () => {
  const said = aSection({ blocks: [{ kind: 'paragraph', style: 'lead', text: 'Once', margin: [], onCover: true }] });

  expect(drawn(aReport({ sections: [said] }))).not.toContain('Once');
});

test('who leads, who pays, what local people put in, and cost and time stand with the title, the rest in the fold', () => {
  const facts = [
    { term: 'Who leads', text: 'The town', margin: [], inSight: true as const },
    { term: 'When not', text: 'In a bad year', margin: [] },
  ];
  const markup = drawn(aReport({ sections: [aSection({ blocks: [aMeasure({ facts })] })] }));
  const [above = '', inside = ''] = markup.split('<details class="fold');

  expect(above).toContain('<dt>Who leads</dt><dd>The town</dd>');
  expect(above).not.toContain('When not');
  expect(inside).toContain('When not');
  expect(inside).not.toContain('Who leads');
});

test('a note that leads to another depth is a link to its page, and the words of paper are left out', () => {
  const elsewhere = { document: 'evidence' as const, to: 'answer-doors', where: 'evidence, “The answers”' };
  const sections = [aSection({ blocks: [aMeasure({ margin: [aNote({ text: 'Doors: shut', elsewhere })] })] })];
  const markup = renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messages} timeZone="UTC">
      <HrefContext value={(id, depth) => `/${depth ?? ''}#${id}`}>
        <ReportView report={aReport({ sections })} />
      </HrefContext>
    </NextIntlClientProvider>,
  );

  expect(markup).toContain('<a href="/evidence#answer-doors">Doors: shut</a>');
  expect(markup).not.toContain('evidence, “The answers”');
});

test('on a sheet a heading with facts is a card, and cards that follow each other are one list', () => {
  const facts: Block = { kind: 'facts', items: [{ term: 'Who leads', text: 'The town', margin: [] }] };
  const blocks = [aHeading('a', 'Roads'), facts, aHeading('b', 'Courses'), facts, aHeading('c', 'What else')];
  const markup = drawn(aReport({ layout: 'sheet', sections: [aSection({ blocks })] }));
  const [cards = '', after = ''] = markup.split('</dl></li></ul>');

  expect(cards.match(/<li class="card">/g)).toHaveLength(2);
  expect(cards.match(/<h3/g)).toHaveLength(2);
  expect(after).toContain('What else');
});

test('a sheet lists no contents; anything longer does, with the way back to them', () => {
  const sections = [aSection({ id: 'one' }), aSection({ id: 'two' })];

  expect(drawn(aReport({ sections }))).toContain('href="#report-contents"');
  expect(drawn(aReport({ sections, layout: 'sheet' }))).not.toContain('report-contents');
});

function drawn(report: Report, actions?: ReportActions): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messages} timeZone="UTC">
      <ReportView report={report} actions={actions} />
    </NextIntlClientProvider>,
  );
}

function idsOf(markup: string): string[] {
  return [...markup.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id);
}
