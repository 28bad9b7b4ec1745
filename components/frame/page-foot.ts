/** The style of the foot of each printed page. A text of the person is in it: as a string of CSS, in which nothing else can be said. */
export function pageFoot(text: string): string {
  return `@page {
  @bottom-left { content: ${cssString(firstLetters(text))}; ${FACE} text-align: left; width: 85%; }
  @bottom-right { content: counter(page) " / " counter(pages); ${FACE} text-align: right; width: 15%; }
}`;
}

const FACE = "font: 8pt 'Source Sans 3', sans-serif; color: #4d493f; vertical-align: top; padding-top: 4mm;";

/** Two lines at the foot of a page. */
const MOST = 240;

function firstLetters(text: string): string {
  const letters = Array.from(text);
  return letters.length <= MOST ? text : `${letters.slice(0, MOST).join('')}…`;
}

function cssString(text: string): string {
  return `"${text.replace(/[^\p{L}\p{M}\p{N} .,:;–()-]/gu, (mark) => `\\${(mark.codePointAt(0) ?? 0).toString(16)} `)}"`;
}
