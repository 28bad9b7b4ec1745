import type { Knowledge } from './schema/knowledge';
import type { Texts } from './schema/text';

/** The knowledge version: one hash of the logic, one of the texts, such as `logic-5f1c0a2b9d33e871 text-0c9e...`. */
export function knowledgeVersion(knowledge: Knowledge, texts: Texts): string {
  return `logic-${fingerprintOf(knowledge)}-text-${fingerprintOf(texts)}`;
}

/** The part of a knowledge version that stands for the rules; other words alone change no result. */
export function rulesVersion(version: string): string {
  return version.replace(/-text-.*$/u, '');
}

/** Hashing all of it takes longer than deciding; neither knowledge nor texts change while a program runs. */
const fingerprints = new WeakMap<object, string>();

function fingerprintOf(data: object): string {
  const known = fingerprints.get(data) ?? fingerprint(JSON.stringify(data));
  fingerprints.set(data, known);
  return known;
}

/** Two FNV-1a hashes of 32 bits each, from different starts, as 16 hexadecimal digits: to tell versions apart, not for security. */
export function fingerprint(text: string): string {
  return fnv1a(text, 0x811c9dc5) + fnv1a(text, 0x01234567);
}

function fnv1a(text: string, start: number): string {
  let hash = start;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
