import type { Place, ReadingEffect, ReadingResult } from '#policies/schema/result';
import { unreachable } from '#policies/schema/unreachable';
import { textOf } from '#policies/text/text-of';
import type { Block, MarginNote, Section, Statement } from '#reports/report';
import { answerNote, openNote, type PlanContext, provenanceNotes } from './context';
import { measureNote } from './links';

/** As many questions are named for a reading that has not enough answers; the interview asks them all. */
const MOST_ASKED = 4;

type Told = PlanContext['decision']['readings'][number];

/** What the theories of the sources say of this case; those without enough answers stand together at the end. */
export function readingsSection(context: PlanContext): Section {
  const { decision, t } = context;
  const read = decision.readings.filter(({ status }) => status === 'read');
  const open = decision.readings.filter(({ status }) => status === 'not-enough');
  return {
    id: 'readings',
    heading: t('readings.heading'),
    ...(decision.readings.length === 0
      ? {}
      : { intro: { text: t('readings.intro'), margin: [{ kind: 'basis', text: t('readings.ours') }] } }),
    startsPage: false,
    blocks: [...read.flatMap((result) => readingBlocks(result, context)), ...notEnough(open, context)],
  };
}

function readingBlocks(result: Told, context: PlanContext): Block[] {
  const { base, texts, t } = context;
  const text = textOf(texts.readings, result.reading);
  const definition = base.knowledge.readings.find(({ id }) => id === result.reading);
  const against = result.against.map((id) => textOf(text.against ?? {}, id)).join(' ');
  const { count } = result;
  return [
    {
      kind: 'heading',
      id: `reading-${result.reading}`,
      level: 2,
      text: text.name,
      margin: definition === undefined ? [] : provenanceNotes('readings', definition, context),
    },
    { kind: 'paragraph', style: 'body', text: text.what, margin: [] },
    { kind: 'list', ordered: false, items: result.places.map((place) => placeStatement(place, result, context)) },
    ...paragraph(count === undefined ? '' : t('readings.count', count)),
    ...paragraph(against),
    ...choices(result, context),
    { kind: 'paragraph', style: 'note', text: `${text.whose} ${text.limits}`, margin: [] },
  ];
}

function paragraph(text: string): Block[] {
  return text === '' ? [] : [{ kind: 'paragraph', style: 'body', text, margin: [] }];
}

/** The place in words, how sure it is, and the answers behind it. */
function placeStatement(place: Place, { reading }: ReadingResult, context: PlanContext): Statement {
  const { texts, t } = context;
  const { name, positions } = textOf(textOf(texts.readings, reading).axes, place.axis);
  const title = t('readings.axis', { name });
  const said = place.at === null ? t(place.because.length === 0 ? 'readings.silent' : 'readings.split') : '';
  const words = place.at === null ? said : `${textOf(positions, place.at)} ${t(`readings.margin.${place.margin}`)}`;
  const counted = place.count === undefined ? '' : ` ${t('readings.count', place.count)}`;
  return {
    title,
    text: `${title} ${words}${counted}`,
    margin: place.because.map((answered) => answerNote(answered, context)),
  };
}

/** What the reading chose, ordered or warned of in this package, each with the reason. */
function choices({ reading, chose }: Told, context: PlanContext): Block[] {
  const { texts, t } = context;
  if (chose.length === 0) return [{ kind: 'paragraph', style: 'body', text: t('readings.choseNothing'), margin: [] }];
  const whys = textOf(texts.readings, reading).effects;
  const items = chose.map((effect): Statement => ({
    text: `${effectWords(effect, context)} ${textOf(whys, effect.effect)}`,
    margin: effectNotes(effect, context),
  }));
  return [
    { kind: 'heading', id: `reading-${reading}-chose`, level: 3, text: t('readings.chose'), margin: [] },
    { kind: 'list', ordered: false, items },
  ];
}

function effectWords(effect: ReadingEffect, { texts, t, format }: PlanContext): string {
  const name = (measure: string) => textOf(texts.measures, measure).name;
  switch (effect.kind) {
    case 'prefer':
      return t('readings.prefer', { name: name(effect.measure), over: format.titles(effect.over.map(name)) });
    case 'order':
      return t('readings.order', { first: name(effect.first), then: name(effect.then) });
    case 'caution':
      return t('readings.caution', { name: textOf(texts.cautions, effect.caution).name });
    default:
      return unreachable(effect);
  }
}

/** Links to the items of the package that an effect is about. */
function effectNotes(effect: ReadingEffect, context: PlanContext): MarginNote[] {
  const items = new Set(context.decision.stages.flatMap((stage) => stage.items.map(({ measure }) => measure)));
  const about =
    effect.kind === 'prefer'
      ? [effect.measure]
      : effect.kind === 'order'
        ? [effect.first, effect.then]
        : (effect.measures ?? []);
  return about.filter((measure) => items.has(measure)).map((measure) => measureNote(measure, context));
}

/** One line for each reading that has not enough answers: what to ask, with links. */
function notEnough(open: Told[], context: PlanContext): Block[] {
  const { texts, t } = context;
  if (open.length === 0) return [];
  const items = open.map(({ reading, ask }): Statement => {
    const title = t('readings.axis', { name: textOf(texts.readings, reading).name });
    return {
      title,
      text: `${title} ${t('readings.askThese', { count: ask.length })}`,
      margin: ask.slice(0, MOST_ASKED).map((question) => openNote(question, context)),
    };
  });
  return [
    { kind: 'heading', id: 'readings-open', level: 2, text: t('readings.open'), margin: [] },
    { kind: 'list', ordered: false, items },
  ];
}
