import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNames } from '#components/plan/typed-names';
import {
  readAmount,
  readCurrency,
  readLine,
  readMonth,
  readNote,
  readTitle,
  type Typed,
} from '#components/forms/typed-values';
import { choose, emptyDraft, toggle, toggleOther, type as typed } from '#components/interview/draft';
import { groupsLeft, withGroup, withGroupSaid, withoutGroup } from '#components/interview/groups-in-draft';
import { settled } from '#components/interview/former-in-draft';
import { readIndicators } from '#components/interview/importance-values';
import type { Draft } from '#components/interview/model';
import { readProfile } from '#components/interview/profile-values';
import { cutOffFields, type CutOffValues, writeCutOffs } from '#components/result/cut-off-values';
import { copyTitle } from '#features/browser/copy-title';
import { copyOf, newAssessment } from '#features/browser/new-assessment';
import { editPlan, type PlanEdit } from '#machines/plan-edit';
import { GROUPS } from '#policies/engine/group-answers';
import { cutOffsOf } from '#policies/engine/classify';
import { openAssessment } from '#policies/file/open-assessment';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import type { Answer, Assessment } from '#policies/schema/assessment';
import type { Question } from '#policies/schema/knowledge';
import { LONGEST } from '#policies/schema/limits';
import { keyOf, type Plan, type PlanItem } from '#policies/schema/plan';
import { evidenceGrade } from '#policies/schema/terms';
import { counter, runs } from '#testing/laws';
import { draftAnew } from './interview/draft-anew';
import { answerOf } from './interview/drafts';

/*
 * Whatever the pages let in they can write, and whatever they write they can read: states are made by what reads the fields of the pages,
 * from whatever people may type, then saved as a file and opened.
 */
const letters = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.constantFrom('', ' ', 'Ana & João', '“água”\nBaum', '\u202Eabc', '\uD800', '__proto__', 'constructor', 'ɔɛ አማ'),
  fc.constantFrom(LONGEST.line, LONGEST.line + 1, LONGEST.note, LONGEST.note + 1).map((length) => 'x'.repeat(length)),
);
const figure = fc.oneof(
  fc.constantFrom('', '0', '-1', '5', '12,5', '1.234.567', '99999999999999999999', '1e15', '1000000000000001'),
  fc.constantFrom('1e999', '1e-400', '0.1', '100', '101', '12 %', 'many', '1e12', '1000000000001', '5e-324'),
);
const year = fc.constantFrom('', '1799', '1800', '2024', '2200', '2201', '99999', '24');
const month = fc.constantFrom('', '2027-03', '2027/3/5', '2027-13', '0000-01', '9999-12', '2027-02-31', 'soon');
const currency = fc.constantFrom('', 'brl', 'EUR', 'R$', 'euro');

/** One thing that a person does in the fields of a question. */
const step = fc.record({ what: fc.nat({ max: 14 }), text: letters, number: figure, at: fc.nat({ max: 30 }) });

function afterStep(
  question: Question,
  draft: Draft,
  { what, text, number, at }: typeof step extends fc.Arbitrary<infer S> ? S : never,
): Draft {
  const options = (question.options ?? []).map(({ id, exclusive }) => ({
    id,
    label: id,
    exclusive: exclusive === true,
  }));
  const option = options[at % Math.max(1, options.length)]?.id ?? '';
  const line = text.slice(0, LONGEST.line);
  switch (what) {
    case 0:
    case 1:
      if (question.kind === 'single') return choose(draft, option);
      if (question.kind === 'multiple') return toggle(draft, option, { options });
      return typed(draft, question.kind === 'number' ? number : text);
    case 2:
      return toggleOther(draft, 'unknown');
    case 3:
      return { ...draft, evidence: evidenceGrade.options[at % evidenceGrade.options.length] ?? null };
    case 4:
      return { ...draft, who: line };
    case 5:
      return { ...draft, note: text };
    case 6:
      return { ...draft, source: line, asOf: text.slice(0, LONGEST.date) };
    case 9:
    case 12:
      return groupsLeft(offered, draft).some(({ id }) => id === groupAt(at)) ? withGroup(draft, groupAt(at)) : draft;
    case 10:
    case 13:
    case 14: {
      const said = draft.groups[at % Math.max(1, draft.groups.length)];
      if (said === undefined) return draft;
      const evidence = evidenceGrade.options[at % evidenceGrade.options.length] ?? null;
      const answered = option === '' ? { standing: 'unknown' as const, value: null } : saying(question, option);
      return withGroupSaid(draft, { ...said, ...answered, evidence, who: line, note: text });
    }
    case 11: {
      const [said] = draft.groups;
      return said === undefined ? draft : withoutGroup(draft, said.group);
    }
    default: {
      const [former] = draft.former;
      return former === undefined ? draft : settled(draft, former, what === 7);
    }
  }
}

const offered = GROUPS.map((id) => ({ id, name: id, knows: true }));
const groupAt = (at: number) => GROUPS[at % GROUPS.length] ?? 'officer';
/** The page offers it where one option is chosen. */
const saying = ({ kind }: Question, option: string) =>
  kind === 'single' ? { standing: 'value' as const, value: option } : { standing: 'unknown' as const, value: null };

const anyAnswered = fc
  .array(fc.tuple(fc.constantFrom(...knowledgeBase.knowledge.questions), fc.array(step, { maxLength: 12 })), {
    maxLength: 12,
  })
  .map((all) => {
    const answers: Record<string, Answer> = {};
    for (const [question, steps] of all) {
      let draft = emptyDraft();
      for (const each of steps) {
        draft = draftAnew(question, answers[question.id], afterStep(question, draft, each));
        const read = answerOf(question, draft);
        if (!read.ok) continue;
        if (read.answer === undefined) delete answers[question.id];
        else answers[question.id] = { ...read.answer, changedAt: '2026-11-30T10:00:00.000Z' };
      }
    }
    return answers;
  });

const anyProfile = fc.record({
  name: letters,
  product: letters,
  productKind: letters,
  region: letters,
  country: letters,
  what: letters,
  by: letters,
  budget: letters,
});

const anyFigures = fc.record({
  locationQuotient: figure,
  sectorShare: figure,
  establishments: figure,
  employment: figure,
  regionOwnShare: figure,
  regionWeight: figure,
  measuredBy: fc.constantFrom('', 'employment', 'establishments'),
  base: letters,
  referenceArea: letters,
  year,
  source: letters,
  coversMostFirms: fc.constantFrom('', 'yes', 'no', 'unknown'),
});

const anyCutOffs = fc.record({
  locationQuotient: figure,
  locationQuotientMinimum: figure,
  sectorShareHigh: figure,
  sectorShareMinimum: figure,
  establishmentsMinimum: figure,
});

/** What a field of the plan gives, or nothing where it cannot be read. */
function taken<Value>(read: Typed<Value>): Value | undefined {
  return read.ok ? read.value : undefined;
}

const anyEdits = fc.array(
  fc.record({ at: fc.nat({ max: 5 }), kind: fc.nat({ max: 11 }), text: letters, figure, month, currency }),
  { maxLength: 25 },
);
type Typing = typeof anyEdits extends fc.Arbitrary<(infer Each)[]> ? Each : never;

function planOf(edits: Typing[]): Plan | undefined {
  let plan: Plan | undefined;
  for (const edit of edits) plan = editPlan(plan, editOf(edit, plan));
  return plan;
}

function editOf({ at, kind, text, figure, month, currency }: Typing, plan: Plan | undefined): PlanEdit {
  const items = plan?.items ?? [];
  const known = items[at % Math.max(1, items.length)];
  const item = known === undefined ? 'none' : keyOf(known);
  const set = (fields: Partial<PlanItem>): PlanEdit => {
    const { id: _, measure: _measure, status: _status, ...written } = fields;
    return { kind: 'set', item, fields: written };
  };
  const measures = knowledgeBase.knowledge.measures;
  switch (kind) {
    case 0:
      return {
        kind: 'put in',
        item: { measure: measures[at]?.id ?? 'standing-forum', status: 'proposed', stage: 'now' },
      };
    case 1: {
      const title = taken(readTitle(text))?.trim();
      return {
        kind: 'put in',
        item: { custom: title === undefined ? {} : { title }, status: 'accepted', stage: 'now' },
      };
    }
    case 2:
      return set({ budget: { amount: taken(readAmount(figure)), currency: taken(readCurrency(currency)) } });
    case 3:
      return set({ budget: { paidBy: (taken(readNames(text, 10)) ?? '').split('\n') } });
    case 4:
      return set({ owner: taken(readLine(text)), firstStep: taken(readNote(text)), note: taken(readNote(text)) });
    case 5:
      return set({ start: taken(readMonth(month)), end: taken(readMonth(month)) });
    case 6:
      return set({ targets: [{ indicator: 'members', value: taken(readNote(figure + text)), month: 12 }] });
    case 7:
      return set({ contribution: { money: taken(readNote(text)), land: taken(readNote(figure)) } });
    case 8:
      return {
        kind: 'happen',
        item,
        event: { type: at % 2 === 0 ? 'refuse' : 'postpone', reason: taken(readNote(text)) ?? '' },
      };
    case 9:
      return {
        kind: 'override',
        check: 'counterpart',
        ...(at % 2 === 0 ? { item } : {}),
        reason: taken(readNote(text)) ?? null,
      };
    case 10:
      return { kind: 'agree', stages: [{ id: 'know', title: taken(readLine(text)) }, { id: 'try' }] };
    default:
      return {
        kind: 'set stage',
        stage: 'know',
        fields: {
          amount: taken(readAmount(figure)),
          currency: taken(readCurrency(currency)),
          entry: taken(readNote(text)),
        },
      };
  }
}

test('any state that the pages let in is written and read again as it was, with nothing left out', () => {
  const [answered, byGroup] = [counter(), counter()];
  const cases = runs(400, 10);
  const parts = fc.tuple(anyProfile, anyFigures, anyCutOffs, anyAnswered, anyEdits, letters);
  fc.assert(
    fc.property(parts, ([values, figures, cuts, answers, edits, title]) => {
      const assessment = stateOf(values, figures, cuts, answers, edits, title);
      if (Object.keys(assessment.answers).length > 0) answered.hit();
      if (Object.values(assessment.answers).some((answer) => answer.byGroup !== undefined)) byGroup.hit();
      const opened = openAssessment(JSON.stringify(assessment));
      expect(opened).toEqual({ ok: true, assessment: JSON.parse(JSON.stringify(assessment)), setAside: [] });
    }),
    { numRuns: cases },
  );
  answered.expectShare(0.5, cases);
  byGroup.expectShare(0.1, cases);
});

function stateOf(
  values: Parameters<typeof readProfile>[0],
  figures: Parameters<typeof readIndicators>[0],
  cuts: CutOffValues,
  answers: Assessment['answers'],
  edits: Typing[],
  title: string,
): Assessment {
  const now = '2026-11-30T10:00:00.000Z';
  const asked = readProfile(values);
  const profile = asked.ok ? asked.profile : { name: 'A', region: 'B', country: 'C', product: 'D' };
  const begun = newAssessment(profile, { locale: 'en', now, knowledgeVersion: 'logic-1' });
  const [read, plan] = [readIndicators(figures), planOf(edits)];
  const cut = writeCutOffs(cutOffsOf(begun), cuts, cutOffFields);
  const renamed = title.trim() !== '' && title.trim().length <= LONGEST.line ? title.trim() : begun.title;
  const titled = (of: string, number: number) => `${of}, copy${number === 1 ? '' : ` ${number}`}`;
  return {
    ...copyOf(begun, copyTitle(renamed, [renamed], titled), now),
    answers,
    ...(read.ok && read.indicators !== undefined ? { indicators: read.indicators } : {}),
    ...(Object.keys(cut.problems).length < cutOffFields.length ? { thresholds: cut.cutOffs } : {}),
    ...(plan === undefined ? {} : { plan }),
  };
}
