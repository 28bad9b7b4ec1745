import type { FacingBlock, FactsBlock, MeasureBlock, Statement } from '#reports/report';
import { body, heading, linked, listed, note, type PlainBlock } from './plain';

/** One measure: what it is, why it is here, its steps, who does it and pays, where it went well and where not, and what stands open. */
export function lowerMeasure(block: MeasureBlock): PlainBlock[] {
  const { id, code, name, priority, premise, what, margin, because, stepsLabel, steps } = block;
  const sides = [block.worked, block.blocked].filter((side) => side !== undefined);
  return [
    heading(id, `${code} ${name}`),
    note(priority),
    ...(premise === undefined ? [] : [note(premise)]),
    body(what, margin),
    ...unlabelled(because),
    ...listed(
      stepsLabel,
      steps.map((text) => ({ text, margin: [] })),
      true,
    ),
    ...lowerFacts([...block.facts, ...sides]),
    ...listed(block.cautionsLabel, block.cautions),
    ...(block.tensions.length === 0 ? [] : [note(block.tensionsLabel), ...block.tensions.flatMap(lowerFacing)]),
  ];
}

/** Terms with their values, each term above its value. */
export function lowerFacts(items: FactsBlock['items']): PlainBlock[] {
  return items.flatMap(({ term, text, margin }) => [note(term), body(text, margin)]);
}

/** Both sides of a contradiction, one after the other, and what would settle it. */
export function lowerFacing(facing: Omit<FacingBlock, 'kind'>): PlainBlock[] {
  const { id, name, one, other, here, settlesLabel, settles } = facing;
  return [
    heading(id, name),
    body(one.text, one.margin),
    body(other.text, other.margin),
    body(here),
    ...listed(settlesLabel, settles.map(linked)),
  ];
}

function unlabelled(items: Statement[]): PlainBlock[] {
  return items.length === 0 ? [] : [{ kind: 'list', ordered: false, items }];
}
