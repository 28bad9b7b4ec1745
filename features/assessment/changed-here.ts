import { interviewBase } from '#policies/knowledge/interview';
import type { Location } from '#features/browser/path';

/** The fields among those that another tab changed whose values stand at a place, in the order in which they were changed. */
export function changedHere(fields: readonly string[], location: Location): string[] {
  return fields.filter((field) => standsAt(field, location));
}

function standsAt(field: string, location: Location): boolean {
  const [kind, name = ''] = field.split('.');
  switch (location.view) {
    case 'list':
    case 'new':
      return false;
    case 'tasks':
      return kind === 'title';
    case 'profile':
      return kind === 'profile';
    case 'compare':
      return kind !== 'title';
    case 'place':
      break;
  }
  const { place, question } = location;
  switch (place) {
    case 'plan':
      return kind === 'plan';
    case 'check-answers':
    case 'fieldwork':
      return kind === 'answers';
    case 'result':
    case 'documents':
      return kind !== 'title';
    default:
      if (kind === 'figures') return place === 'importance';
      if (kind !== 'answers') return false;
      return question === null ? interviewBase.question.get(name)?.section === place : question === name;
  }
}
