import { decoded, encodingOf } from './decode';
import type { Encoding } from './encodings';

const BESIDE_LATIN = /\p{Script=Latin}\p{Script=Han}/u;

/**
 * How the characters of a file are probably written. What is neither UTF-8 nor marked as UTF-16 is taken for Western European, unless that
 * makes signs in the middle of words; of what else it may be, the first that gives words is taken, and `isSure` says that it is a guess.
 */
export function encodingGuess(first: Uint8Array): { encoding: Encoding; isSure: boolean } {
  const found = encodingOf([first]);
  if (found !== 'windows-1252') return { encoding: found, isSure: true };
  if (!isOdd(decoded([first], found))) return { encoding: found, isSure: true };
  return { encoding: SCRIPTS.map(([each]) => each).find((each) => givesWords(first, each)) ?? found, isSure: false };
}

/** Letters that words of a script have, and what shows that it is none of them after all. */
const SCRIPTS: [Encoding, RegExp, RegExp?][] = [
  ['windows-1251', /[а-яёА-ЯЁіїєґІЇЄҐ]/u, /[а-я][А-Я]/u],
  ['windows-1253', /[α-ωάέήίόύώΑ-Ω]/u, /[α-ω][Α-Ω]/u],
  [
    'windows-1250',
    /[ąćęłńóśźżĄĆĘŁŃÓŚŹŻáčďéěíňřšťúůýžÁČĎÉĚÍŇŘŠŤÚŮÝŽäôöőüűÖŐÜŰľĺŕâăîşţÂĂÎŞŢ]/u,
    /(?=\P{ASCII})\p{Ll}(?=\P{ASCII})\p{Lu}/u,
  ],
  ['shift_jis', /[\u3041-\u30FA\u30FC\u4E00-\u9FFF\u3000-\u3002]/u, BESIDE_LATIN],
  ['euc-jp', /[\u3041-\u30FA\u30FC]/u, BESIDE_LATIN],
  ['euc-kr', /\p{Script=Hangul}/u, BESIDE_LATIN],
  ['gb18030', /\p{Script=Han}/u, BESIDE_LATIN],
];
/** Of the characters beyond ASCII so many are letters of the script, where the guess is right. */
const MOSTLY = 0.8;

function isOdd(text: string): boolean {
  return /\p{Ll}[¹²³»«µ±¶]\p{Ll}|\p{Ll}[¿£¥¼¾¢¯]|[¹²³]¿|[\u0080-\u009F]|[À-ÿŠŒŽšœžŸ]{4}/u.test(text);
}

function givesWords(first: Uint8Array, encoding: Encoding): boolean {
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(first, { stream: true });
  } catch {
    // Bytes that fit no character of this encoding.
    return false;
  }
  const [, script, never] = SCRIPTS.find(([each]) => each === encoding) ?? [];
  if (script === undefined || never?.test(text) === true) return false;
  const beyond = [...text].filter((character) => character > '\u007F');
  return beyond.filter((character) => script.test(character)).length >= MOSTLY * beyond.length;
}
