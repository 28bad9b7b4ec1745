import type { ReactNode } from 'react';

/** Words that only a screen reader says, marked in the messages by `<hidden>`. */
export function hidden(words: ReactNode) {
  return <span className="sr-only">{words}</span>;
}
