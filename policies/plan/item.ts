import type { PlanItem } from '#policies/schema/plan';
import type { Texts } from '#policies/schema/text';

type Named = Pick<PlanItem, 'id' | 'measure' | 'custom'>;
type MeasureTexts = Pick<Texts, 'measures'>;

/** Whether people mean to carry an item out: it is neither postponed nor refused. */
export function isInPlan({ status }: Pick<PlanItem, 'status'>): boolean {
  return status !== 'postponed' && status !== 'refused';
}

/** Whether an item is a measure of people's own, and none of the knowledge base, of this edition or another. */
export function isOwn({ measure }: Pick<PlanItem, 'measure'>): boolean {
  return measure === undefined;
}

/**
 * The name of an item in the language of the texts: the measure's, also where people changed it, else the title that they gave it.
 * A measure that these texts do not know is called by its id; the title of an own measure that has none yet is empty.
 */
export function titleOfItem({ measure, custom }: Named, texts: MeasureTexts): string {
  return textOfMeasure(measure, texts)?.name ?? (said(custom?.title) ? custom?.title : measure) ?? '';
}

/** What an item does, in the language of the texts or in people's own words; empty where nobody says. */
export function whatOfItem({ measure, custom }: Named, texts: MeasureTexts): string {
  return textOfMeasure(measure, texts)?.what ?? custom?.what ?? '';
}

/** Whether somebody wrote something more than spaces. */
export function said(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}

function textOfMeasure(measure: string | undefined, { measures }: MeasureTexts): Texts['measures'][string] | undefined {
  return measure !== undefined && Object.hasOwn(measures, measure) ? measures[measure] : undefined;
}
