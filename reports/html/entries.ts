import type {
  CheckBlock,
  FacingBlock,
  FindingBlock,
  MeasureBlock,
  RuleBlock,
  StagesBlock,
  Statement,
} from '#reports/report';
import { type Child, element, type Markup } from './markup';
import { checkMark, priorityMark, severityMark } from './marks';
import type { Place } from './place';
import { facts, labelled, type Level, links, list } from './prose';
import { directed, linked, notes, row, statement, text } from './words';

/** A finding with its severity in a word; what was answered here comes first. */
export function finding(place: Place, block: FindingBlock, level: Level): Markup {
  const { id, name, severity, severityLabel, here, groups = [], then, text: general, margin } = block;
  const after = [...groups, ...(then === undefined ? [] : [then])].map((line) => text('p', line));
  const said =
    here === undefined
      ? [row(place, margin, text('p', general)), ...after]
      : [row(place, margin, text('p', here)), ...after, text('p', general, { class: 'note' })];
  return entry(place, id, level, name, state(severityMark(severity), severityLabel), ...said);
}

export function check(
  place: Place,
  { id, name, status, statusLabel, text: said, margin }: CheckBlock,
  level: Level,
): Markup {
  return entry(place, id, level, name, state(checkMark(status), statusLabel), row(place, margin, text('p', said)));
}

/** A rule between what it saw and what followed. */
export function rule(place: Place, block: RuleBlock, level: Level): Markup {
  return entry(
    place,
    block.id,
    level,
    block.name,
    row(place, block.margin, text('p', block.text)),
    links(place, block.sawLabel, block.saw),
    links(place, block.ledToLabel, block.ledTo),
  );
}

/** One measure: what it is, why it is here, its steps, who does it and pays, where it went well and where not, and what stands open. */
export function measure(place: Place, block: MeasureBlock, level: Level): Markup {
  const sides = [block.worked, block.blocked].filter((side) => side !== undefined);
  return entry(
    place,
    block.id,
    level,
    `${block.code} ${block.name}`,
    element('p', { class: block.first ? 'state first' : 'state' }, priorityMark(block.first), block.priority),
    block.premise === undefined ? undefined : text('p', block.premise, { class: 'note' }),
    row(place, block.margin, text('p', block.what)),
    block.because.length === 0 ? undefined : list(place, { items: block.because, ordered: false }),
    labelled(
      place,
      block.stepsLabel,
      block.steps.map((step) => ({ text: step, margin: [] })),
      true,
    ),
    facts(place, [...block.facts, ...sides]),
    labelled(place, block.cautionsLabel, block.cautions),
    block.tensions.length === 0 ? undefined : text('p', block.tensionsLabel, { class: 'label' }),
    block.tensions.map((tension) => facing(place, tension, below(level))),
  );
}

/** Both sides of a contradiction in columns of equal weight, and what would settle it here. */
export function facing(place: Place, block: Omit<FacingBlock, 'kind'>, level: Level): Markup {
  const side = (said: Statement) =>
    element('div', {}, element('p', directed(said.text), statement(said)), notes(place, said.margin));
  return entry(
    place,
    block.id,
    level,
    block.name,
    element('div', { class: 'facing' }, side(block.one), side(block.other)),
    element('div', { class: 'here' }, text('p', block.here), links(place, block.settlesLabel, block.settles)),
  );
}

/** The package at a glance: its stages in order, each with its items, who leads them, and links to where they are told in full. */
export function stages(place: Place, { id, caption, stages: all }: StagesBlock): Markup {
  const items = (stage: StagesBlock['stages'][number]) =>
    stage.items.map(({ code, name, priority, first, leads, to }) =>
      element(
        'li',
        { class: first ? 'first' : undefined },
        element('p', directed(name), linked(place, { text: `${code} ${name}`, to })),
        element('p', { class: 'note' }, priorityMark(first), priority),
        leads === '' ? undefined : text('p', leads, { class: 'note' }),
      ),
    );
  const columns = all.map((stage) =>
    element(
      'li',
      { id: place.idOf(stage.id) },
      element('p', { class: 'label' }, linked(place, { text: stage.title, to: stage.to })),
      element('ul', {}, items(stage)),
    ),
  );
  return element(
    'div',
    { id: place.idOf(id), class: 'stages' },
    text('p', caption, { class: 'label' }),
    element('ol', {}, columns),
  );
}

function entry(place: Place, id: string, level: Level, name: string, ...children: Child[]): Markup {
  return element('div', { class: 'entry', id: place.idOf(id) }, text(`h${level}`, name), ...children);
}

function state(mark: Markup, word: string): Markup {
  return element('p', { class: 'state' }, mark, word);
}

function below(level: Level): Level {
  return level === 2 ? 3 : level === 3 ? 4 : level === 4 ? 5 : 6;
}
