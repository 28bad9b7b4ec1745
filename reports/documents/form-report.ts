import { knowledgeBase } from '#policies/knowledge/knowledge';
import { knowledgeVersion } from '#policies/version';
import type { Cell } from '#reports/cell';
import type { BuildOptions } from '#reports/build';
import { placesOf } from '#reports/places';
import type { Report, Section } from '#reports/report';
import { chaptersOf } from './depths/chapters';
import type { FormContext } from './form-context';

/** What a form says of itself. */
type FormWords = {
  title: string;
  subject: string;
  kind: string;
  sentence: string;
  runningHead: string;
  /** What else stands on the cover. */
  lines?: string[];
  layout?: Report['layout'];
};

/** A form as a report: its cover, its sections as far as they are wanted, and what stands on each page. */
export function formReport(words: FormWords, sections: Section[], context: FormContext, options: BuildOptions): Report {
  const { assessment, t, format, madeAt, texts } = context;
  const { name, product, region, country } = assessment.profile;
  const { chapters, look, locale } = options;
  return {
    language: locale,
    title: words.title,
    author: 'Arranjo',
    subject: words.subject,
    madeAt,
    cover: {
      kind: words.kind,
      title: name,
      place: t('cover.place', { product, region, country }),
      sentence: words.sentence,
      lines: [t('cover.date', { date: format.date(madeAt) }), ...(words.lines ?? [])],
    },
    contentsHeading: t('contents'),
    sections: withLinksThatLead(chaptersOf(sections, chapters)),
    runningHead: words.runningHead,
    printLine: t('printLine', {
      name,
      place: t('cover.region', { region, country }),
      date: format.date(madeAt),
      version: knowledgeVersion(knowledgeBase.knowledge, texts),
    }),
    pageLabel: t('pageLabel'),
    marginHeading: t('marginHeading'),
    ...(words.layout === undefined ? {} : { layout: words.layout }),
    ...(look === undefined ? {} : { look }),
  };
}

/** Of a document in chapters a part is missing: a cell that would lead there is text. */
function withLinksThatLead(sections: Section[]): Section[] {
  const places = new Set(placesOf(sections));
  const led = (cell: Cell): Cell =>
    typeof cell === 'object' && cell.kind === 'link' && !places.has(cell.to) ? cell.text : cell;
  return sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) =>
      block.kind === 'table' ? { ...block, rows: block.rows.map((row) => row.map(led)) } : block,
    ),
  }));
}
