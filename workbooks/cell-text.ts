/** The longest text that a cell can hold. */
const LONGEST = 32_767;
/** Characters that the file cannot hold; line feeds it can. */
const NOT_XML = /(?!\n)[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
/** Programs read this as a character written by its number. */
const NUMBERED = /_(?=x[\da-f]{4}_)/gi;

/** Text as a cell can hold it; what is too long ends in three dots. */
export function cellText(text: string): string {
  const held = text.replaceAll(/\r\n?/g, '\n').replaceAll(NOT_XML, ' ').replaceAll(NUMBERED, '_x005F_');
  return held.length <= LONGEST ? held : `${held.slice(0, LONGEST - 3).replace(/\p{Cs}$/u, '')}...`;
}
