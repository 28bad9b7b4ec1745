/** Digits first, since most questions have few options; what comes after the ninth has a letter, so that one key is always enough. */
const CODES = '123456789abcdefghijklmnopqrstuvwxyz';

/** The code of "does not know", on paper and on the screen. */
export const CODE_OF_UNKNOWN = '0';

/** The code by which an option is entered, counted from the top; "does not apply" follows the options. */
export function codeOfOption(index: number): string {
  return CODES[index] ?? '';
}

/** Which option a code stands for, counted from the top; undefined for what is no code of an option. */
export function optionOfCode(code: string): number | undefined {
  const index = code.length === 1 ? CODES.indexOf(code.toLowerCase()) : -1;
  return index < 0 ? undefined : index;
}
