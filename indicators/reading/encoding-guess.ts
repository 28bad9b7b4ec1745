import { decoded, encodingOf } from './decode';
import type { Encoding } from './encodings';

/**
 * How the characters of a file are probably written. What is neither UTF-8 nor marked as UTF-16 is taken for Western European, unless that
 * makes signs in the middle of words; of what else it may be, the first that gives words is taken, and `isSure` says that it is a guess.
 */
export function encodingGuess(first: Uint8Array): { encoding: Encoding; isSure: boolean } {
  const found = encodingOf([first]);
  if (found !== 'windows-1252') return { encoding: found, isSure: true };
  if (!isOdd(decoded([first], found))) return { encoding: found, isSure: true };
  return { encoding: OTHERS.find((each) => givesWords(first, each)) ?? found, isSure: false };
}

const SCRIPTS: [Encoding, RegExp][] = [
  ['shift_jis', /[\u3041-\u30FA\u30FC\u4E00-\u9FFF\u3000-\u3002]/u],
  ['euc-jp', /[\u3041-\u30FA\u30FC]/u],
  ['euc-kr', /\p{Script=Hangul}/u],
  ['gb18030', /\p{Script=Han}/u],
  ['windows-1251', /[а-яА-Я]/u],
  ['windows-1253', /[α-ωάέήίόύώΑ-Ω]/u],
  ['windows-1250', /[ąćęłńóśźżĄĆĘŁŃÓŚŹŻáčďéěíňřšťúůýžÁČĎÉĚÍŇŘŠŤÚŮÝŽäôöőüűÖŐÜŰľĺŕâăîşţÂĂÎŞŢ]/u],
];
const OTHERS = SCRIPTS.map(([encoding]) => encoding);
/** Of the characters beyond ASCII so many are letters of the script, where the guess is right. */
const MOSTLY = 0.8;

function isOdd(text: string): boolean {
  return /\p{Ll}[¹²³¿£¥¼½¾¢¯»«µ±¶]\p{Ll}|[\u0080-\u009F]|[À-ÿŠŒŽšœžŸ]{4}/u.test(text);
}

function givesWords(first: Uint8Array, encoding: Encoding): boolean {
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(first, { stream: true });
  } catch {
    // Bytes that fit no character of this encoding.
    return false;
  }
  const script = SCRIPTS.find(([each]) => each === encoding)?.[1];
  const beyond = [...text].filter((character) => character > '\u007F');
  return script !== undefined && beyond.filter((character) => script.test(character)).length >= MOSTLY * beyond.length;
}
