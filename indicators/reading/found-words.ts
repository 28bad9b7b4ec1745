/** A word that was met in a column, and how often. */
export type FoundWord = { word: string; count: number };

/** Counts the different words of a column, the first so many of them. */
export function createFoundWords(most: number) {
  const counts = new Map<string, number>();
  return {
    see(word: string): void {
      const count = counts.get(word);
      if (count !== undefined) counts.set(word, count + 1);
      else if (counts.size < most) counts.set(word, 1);
    },
    /** All of them, the most frequent first. */
    all: (): FoundWord[] => [...counts].map(([word, count]) => ({ word, count })).sort((a, b) => b.count - a.count),
  };
}
