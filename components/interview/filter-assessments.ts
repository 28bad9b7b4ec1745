import type { ListedAssessment } from './model';

/** The assessments whose title or place holds every word of the query; case and accents do not matter. */
export function filterAssessments(assessments: ListedAssessment[], query: string): ListedAssessment[] {
  const words = plain(query)
    .split(/\s+/)
    .filter((word) => word !== '');

  return assessments.filter(({ title, place }) => {
    const text = plain(`${title} ${place}`);
    return words.every((word) => text.includes(word));
  });
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
}
