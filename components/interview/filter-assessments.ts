import type { ListedAssessment } from './model';

/** Letters whose stroke or joint is a part of them, so that it cannot be taken away as a mark. */
const plainLetters: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe' };

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
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[łøđıßæœ]/g, (letter) => plainLetters[letter] ?? letter);
}
