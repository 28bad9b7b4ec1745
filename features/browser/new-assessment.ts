import { v4 as uuid } from 'uuid';
import type { Assessment } from '#policies/schema/assessment';

/** A new assessment with nothing but who is meant. */
export function newAssessment(
  profile: Assessment['profile'],
  { locale, now, knowledgeVersion }: { locale: string; now: string; knowledgeVersion: string },
): Assessment {
  return {
    schemaVersion: 1,
    id: uuid(),
    title: profile.name,
    locale,
    createdAt: now,
    updatedAt: now,
    knowledgeVersion,
    profile,
    answers: {},
  };
}

/** A copy with an id of its own, so that the two never overwrite each other. The work in it is as old as it was. */
export function copyOf(assessment: Assessment, title: string, now: string): Assessment {
  return { ...structuredClone(assessment), id: uuid(), title, createdAt: now };
}
