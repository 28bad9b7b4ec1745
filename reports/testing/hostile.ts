import type { Report } from '#reports/report';
import { aNote, aParagraph, aReport, aSection, aStatement, aTable, someText } from './fixture';
import { aRichReport } from './rich-fixture';

/** What somebody might type, or paste, that no document may choke on. */
const HOSTILE = {
  markup: `<script>alert('1')</script><img src=x onerror="alert(2)"/>]]></w:t></style><!-- &lt;b&gt; &amp;amp;`,
  formula: '=HYPERLINK("http://example.org","x") @SUM(1) +1-1',
  field: '{ INCLUDETEXT "C:\\\\secret" } TOC \\o "1-3"',
  address: 'javascript:alert(1) file:///etc/passwd',
  control: 'null\u0000byte, bell\u0007, escape\u001b, delete\u007f, next\u0085line',
  reordering: '\u202eright to left\u202c, \u200fmark, \u2066isolate\u2069, \ufeffmark',
  broken: 'half \ud83d pair, \udc5e, \ufffe, \uffff, \ufffd',
  emoji: '👞 👩🏽‍🏭 🇧🇷',
  scripts: 'שלום עליכם, مرحبا بالعالم, 佛山, Łódź',
  word: 'x'.repeat(300),
  breaks: 'one\r\ntwo\rthree\n\nfour\u2028five\ttab',
};

const DATA = [
  'kind',
  'id',
  'to',
  'question',
  'style',
  'status',
  'align',
  'language',
  'madeAt',
  'date',
  'currency',
  'unit',
];

/** A report with every kind of block in which every text is hostile, ids included. */
export function aHostileReport(): Report {
  const texts = Object.values(HOSTILE);
  let turn = 0;
  const rich = aRichReport();
  const long = aReport({
    sections: [
      aSection({
        id: 'much',
        blocks: [
          { kind: 'list', ordered: true, items: Array.from({ length: 200 }, () => aStatement()) },
          aParagraph(90, [aNote({ text: someText(4000) })]),
          aTable(200, { id: 'long' }),
        ],
      }),
    ],
  });
  const copy: Report = JSON.parse(
    JSON.stringify({ ...rich, sections: [...rich.sections, ...long.sections] }),
    (key, value: unknown) => {
      if (typeof value !== 'string') return value;
      if (key === 'id' || key === 'to') return `${value}"><script>:é`;
      if (DATA.includes(key)) return value;
      turn += 1;
      return `${value} ${texts[turn % texts.length] ?? ''}`;
    },
  );
  return {
    ...copy,
    pageLabel: `Page {page} of {pages} ${HOSTILE.markup}`,
    runningHead: `${HOSTILE.markup} ${HOSTILE.breaks}`,
  };
}
