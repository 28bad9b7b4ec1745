import { type Place, placesOf } from '#policies/interview/way-through';
import { interviewBase } from '#policies/knowledge/interview';

/** What the address says: where a person is in the work on assessments. */
export type Location =
  | { view: 'list' }
  | { view: 'new' }
  | { view: 'tasks'; id: string }
  | { view: 'profile'; id: string }
  | { view: 'compare'; id: string }
  | { view: 'place'; id: string; place: Place; question: string | null };

const places = placesOf(interviewBase);

/** Reads the path of a page under `/<locale>/work`; what cannot be read leads to the nearest place above it. */
export function locationOf(pathname: string): Location {
  const [, , , id, step, question] = pathname.split('/').map(decodeURIComponent);
  if (id === undefined || id === '') return { view: 'list' };
  if (id === 'new') return { view: 'new' };
  if (step === 'profile') return { view: 'profile', id };
  if (step === 'compare') return { view: 'compare', id };
  const place = places.find((candidate) => candidate === step);
  if (place === undefined) return { view: 'tasks', id };
  return { view: 'place', id, place, question: question === undefined || question === '' ? null : question };
}

/** The addresses of the shell's places. */
export function addressesIn(locale: string) {
  const root = `/${locale}/work`;
  return {
    list: root,
    new: `${root}/new`,
    tasks: (id: string) => `${root}/${id}`,
    profile: (id: string) => `${root}/${id}/profile`,
    compare: (id: string) => `${root}/${id}/compare`,
    place: (id: string, place: Place) => `${root}/${id}/${place}`,
    question: (id: string, place: Place, question: string) => `${root}/${id}/${place}/${question}`,
  };
}

export type Addresses = ReturnType<typeof addressesIn>;
