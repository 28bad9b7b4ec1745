import { describe, expect } from 'vitest';
import { must } from '#policies/engine/base';
import { isAsked } from '#policies/engine/asked';
import { counts, modulesOf } from '#policies/engine/modules';
import { typeForConditions } from '#policies/engine/situation';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import { contextFor } from '#policies/testing/context-for';
import { law } from '#policies/testing/law';

describe('fieldwork', () => {
  law(
    'is never empty where a deficit that is asked of such a system is open',
    (assessment, decision, hit) => {
      const context = contextFor(assessment, typeForConditions(decision.classification));
      const modules = modulesOf(context);
      const asked = new Set(decision.fieldwork.map(({ question }) => question));
      const open = decision.findings.filter(({ deficit, severity }) => {
        const lead = knowledgeBase.leadOf.get(deficit);
        return severity === null && lead !== undefined && counts(lead.section, modules) && isAsked(lead, context);
      });
      if (open.length === 0) return;
      hit();
      expect(open.filter(({ deficit }) => !asked.has(must(knowledgeBase.leadOf, deficit).id))).toEqual([]);
    },
    0.5,
  );
  law(
    'is not empty where an answer leaves a gate open',
    (_, decision, hit) => {
      const unknown = decision.gates.filter(
        ({ gate, status }) => status === 'unknown' && must(knowledgeBase.gate, gate).decidedBy === undefined,
      );
      const asking = unknown.filter(({ doubt }) => doubt !== undefined);
      if (asking.length === 0) return;
      hit();
      expect(decision.fieldwork.length).toBeGreaterThan(0);
    },
    0.01,
  );
  law('begins with what has stopped work, then with what a crisis asks first', (_, { fieldwork }) => {
    const stopped = fieldwork.map(({ reason }) => reason.kind === 'raised' && reason.question === 'stoppers');
    expect(stopped.lastIndexOf(true)).toBe(stopped.filter(Boolean).length - 1 + Math.max(0, stopped.indexOf(true)));
    expect(Math.max(0, stopped.indexOf(true))).toBeLessThanOrEqual(1);
  });
});

describe('a system without a type', () => {
  law(
    'is told one reason for the lines of all types, and waits for a type only where it can come',
    (_, { classification, stages, withheld }, hit) => {
      if (classification.type !== null) return;
      hit();
      const reasons = withheld.flatMap(({ measure, reason }) =>
        must(knowledgeBase.measure, measure).type === undefined ? [] : [JSON.stringify(reason)],
      );
      expect(new Set(reasons).size).toBe(1);
      expect(reasons[0]).toContain(classification.status === 'unknown' ? 'no-type' : 'gate');
      const waiting = stages.flatMap(({ items }) => items).filter(({ next }) => next?.kind === 'type');
      if (classification.status !== 'unknown') expect(waiting).toEqual([]);
    },
    0.1,
  );
  law(
    'below the filter founds nothing',
    (_, { classification, stages }, hit) => {
      if (classification.status !== 'below-threshold') return;
      hit();
      const items = stages.flatMap((stage) => stage.items);
      expect(items.filter(({ measure }) => must(knowledgeBase.measure, measure).mustBeKept === true)).toEqual([]);
    },
    0.01,
  );
});
