/** A field with a letter or a sign behind it, as offices mark what is provisional, estimated or broken in the series: "40 p", "12*". */
export type Flagged = { text: string; flag: string };

/**
 * What may stand behind a number without changing it. Letters that multiply or measure (k, m, t, g, l) are not among them, and no words:
 * "12 mio" is no twelve.
 */
const LETTERS = '[abcdefhijnopqrsuvwxyz]|[bcdefinprsuz]{2,3}|[A-FH-JN-SU-Z]';
const BEHIND = new RegExp(
  `^(.*\\d)[ \\u00A0]?((?:${LETTERS})|[*\\u2020\\u2021^#!?\\u00B9\\u00B2\\u00B3~]{1,3}|[([](?:[a-z]{1,3}|[A-Z]|\\d{1,2}|\\*)[)\\]])$`,
);
/** A mark of its own with a flag behind it; in the files of Eurostat ": c" is a number that is kept secret. */
const MARKED = /^([:.\u2013-]{1,3}) ?([a-z]{1,3})$/;

const BEFORE = /^([*\u2020\u2021^#~]{1,3}|[a-z] )(\d.*)$/;

/** Takes a flag from behind or before a number; undefined where there is none. */
export function flagBeside(text: string): Flagged | undefined {
  const behind = BEHIND.exec(text);
  if (behind !== null) return { text: (behind[1] ?? '').trim(), flag: behind[2] ?? '' };
  const before = BEFORE.exec(text);
  return before === null ? undefined : { text: before[2] ?? '', flag: (before[1] ?? '').trim() };
}

/** Takes a flag from behind a mark; undefined where there is none. */
export function flagBehindMark(text: string): Flagged | undefined {
  const found = MARKED.exec(text);
  const [, mark = '', flag = ''] = found ?? [];
  return found === null ? undefined : { text: mark, flag };
}

/** Whether a flag behind a mark says that the number is kept secret. */
export function isSecret(flag: string): boolean {
  return flag.includes('c');
}
