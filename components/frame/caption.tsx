/** Where one is: the first is 1. Left out where the number is not sure. */
export type Position = { number: number; of: number };

/** The line above the page's heading. */
export function Caption({ parts }: { parts: (string | null)[] }) {
  return <p className="caption">{parts.filter((part) => part !== null).join(' · ')}</p>;
}
