import { unreachable } from '#policies/schema/unreachable';
import type {
  DecidedItem,
  Decision,
  FieldworkReason,
  LaterReason,
  NextReason,
  NotFirst,
  Purpose,
  RuleDecides,
  WithheldReason,
} from '#policies/schema/result';
import type { Texts } from '#policies/schema/text';
import { textOf } from '#policies/text/text-of';

/** Why a measure is withheld, in words. */
export function withheldText(measure: string, reason: WithheldReason, texts: Texts): string {
  switch (reason.kind) {
    case 'type':
      return fill(texts.reasons.withheldForType, textOf(texts.types, reason.type).name);
    case 'no-type':
      return texts.reasons.withheldWithoutType;
    case 'gate':
      return textOf(texts.gates, reason.gate).closed;
    case 'avoid':
      return textOf(texts.measures, measure).avoid?.[reason.entry] ?? textOf(texts.measures, measure).whenNot;
    case 'rule':
      return textOf(texts.rules, reason.rule).because;
    case 'conflict':
      return fill(texts.reasons.withheldForConflict, textOf(texts.measures, reason.measure).name);
    default:
      return unreachable(reason);
  }
}

/** Why a question is asked in the field, in words. */
export function fieldworkText(reason: FieldworkReason, texts: Texts, question?: string): string {
  switch (reason.kind) {
    case 'gate':
      return gateAskText(reason.gate, reason.doubt, texts);
    case 'raised':
      return texts.reasons.fieldworkRaised
        .replace('{question}', () => textOf(texts.questions, reason.question).short)
        .replace('{name}', () => textOf(texts.deficits, reason.deficit).name);
    case 'type':
      return texts.reasons.fieldworkType;
    case 'prior':
      return fill(texts.reasons.fieldworkPrior, textOf(texts.deficits, reason.deficit).name);
    case 'deficit':
      return fill(texts.reasons.fieldworkDeficit, textOf(texts.deficits, reason.deficit).name);
    case 'rule':
      return ruleAskText(reason.decides, texts);
    case 'entry':
      return fill(texts.reasons.fieldworkEntry, textOf(texts.measures, reason.measure).name);
    case 'check':
      return openText(textOf(texts.checks, reason.check), question === undefined ? [] : [question], false);
    default:
      return unreachable(reason);
  }
}

/** What an open gate asks: what makes the answers doubtful, where something does, or what it asks of everybody. */
export function gateAskText(gate: string, doubt: string | undefined, texts: Texts): string {
  const { doubts, unknown } = textOf(texts.gates, gate);
  return (doubt === undefined ? undefined : doubts?.[doubt]) ?? unknown;
}

/** What hangs on a rule that is still open; never what the rule would find, as nobody has found it yet. */
function ruleAskText(decides: RuleDecides, texts: Texts): string {
  switch (decides.kind) {
    case 'measure':
      return fill(texts.reasons.fieldworkMeasure, textOf(texts.measures, decides.measure).name);
    case 'caution':
      return fill(texts.reasons.fieldworkCaution, textOf(texts.cautions, decides.caution).name);
    case 'order':
      return texts.reasons.fieldworkOrder;
    case 'payment':
      return texts.reasons.fieldworkPayment;
    default:
      return unreachable(decides);
  }
}

/** Why an item is not among the first, in words. */
export function nextText(item: DecidedItem, reason: NextReason, texts: Texts): string {
  switch (reason.kind) {
    case 'item':
      return fill(texts.reasons.nextItem, textOf(texts.measures, reason.measure).name);
    case 'entry':
      return fill(texts.reasons.nextEntry, textOf(texts.measures, item.measure).entry?.[reason.entry] ?? '');
    case 'limit':
      return texts.reasons.nextLimit;
    case 'premise':
      return texts.reasons.nextPremise;
    case 'type':
      return texts.reasons.nextType;
    case 'choice':
      return fill(texts.reasons.nextChoice, textOf(texts.measures, reason.measure).name);
    case 'later-slot':
      return texts.reasons.nextLaterSlot;
    default:
      return unreachable(reason);
  }
}

/** Why a measure is kept for later and what would bring it in, in words. */
export function laterText(reason: LaterReason, texts: Texts): string {
  switch (reason.kind) {
    case 'choice':
      return fill(texts.reasons.laterChoice, textOf(texts.measures, reason.measure).name).replace(
        '{why}',
        () => textOf(texts.choices, reason.choice).what,
      );
    case 'after':
      return fill(texts.reasons.laterAfter, textOf(texts.measures, reason.measure).name);
    case 'begun':
      return fill(texts.reasons.laterBegun, textOf(texts.measures, reason.measure).name);
    case 'room':
      return texts.reasons.laterRoom;
    default:
      return unreachable(reason);
  }
}

/** What an item is in the package for, in words. */
export function purposeText({ kind, grounds }: Purpose, texts: Texts): string {
  const names = grounds.flatMap((ground) => texts.deficits[ground]?.name ?? []);
  switch (kind) {
    case 'line':
      return texts.reasons.purposeLine;
    case 'needed':
      return texts.reasons.purposeNeeded;
    case 'begins':
    case 'follows': {
      if (names.length === 0) return texts.reasons.purposeSetting;
      const text = kind === 'begins' ? texts.reasons.purposeBegins : texts.reasons.purposeFollows;
      return fill(text, names.join('; '));
    }
    default:
      return unreachable(kind);
  }
}

/** Why nothing among the first answers a deficit of state 3, in words. */
export function notFirstText(why: NotFirst, decision: Pick<Decision, 'stages'>, texts: Texts): string {
  switch (why.kind) {
    case 'waits': {
      const item = decision.stages.flatMap((stage) => stage.items).find(({ measure }) => measure === why.measure);
      const name = textOf(texts.measures, why.measure).name;
      return item === undefined ? name : `${name}. ${nextText(item, why.reason, texts)}`;
    }
    case 'later':
      return `${textOf(texts.measures, why.measure).name}. ${laterText(why.reason, texts)}`;
    case 'withheld':
      return `${textOf(texts.measures, why.measure).name}. ${withheldText(why.measure, why.reason, texts)}`;
    case 'nothing':
      return texts.reasons.notFirstNothing;
    default:
      return unreachable(why);
  }
}

function fill(text: string, name: string): string {
  return text.replace('{name}', () => name);
}

type CheckOutcome = Pick<Decision['checks'][number], 'check' | 'status' | 'questions' | 'items'>;

/** The sentence of a check for its outcome; where it is unknown, of the causes only those that hold. */
export function checkText({ check, status, questions, items }: CheckOutcome, texts: Texts): string {
  const text = textOf(texts.checks, check);
  switch (status) {
    case 'met':
      return text.met;
    case 'breached':
      return text.breached;
    case 'unknown':
      return openText(text, questions, items.length > 0);
    case 'not-applicable':
      return text.notApplicable;
    default:
      return unreachable(status);
  }
}

/** Why a check cannot be answered yet: a sentence for each cause, or the one for all where none has words of its own. */
function openText({ unknown, open }: Texts['checks'][string], questions: string[], byItems: boolean): string {
  const causes = [
    ...questions.flatMap((question) => open?.questions[question] ?? []),
    ...(byItems && open !== undefined ? [open.items] : []),
  ];
  return causes.length === 0 ? unknown : causes.join(' ');
}

/** A stage's entry condition: its own sentence, and the conditions of its items that do not hold yet. */
export function entryOf(stage: Decision['stages'][number], texts: Texts): string {
  const open = stage.items.flatMap((item) =>
    item.entry.flatMap(({ id, status }) => {
      const text = textOf(texts.measures, item.measure).entry?.[id];
      return status === 'holds' || text === undefined ? [] : [text];
    }),
  );
  return [textOf(texts.stages, stage.id).entry, ...new Set(open)].join(' ');
}
