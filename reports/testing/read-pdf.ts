import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What a program says of a PDF; `args` holds `FILE` where the file belongs. Fails with what to install where it is missing. */
export function toldOf(bytes: Uint8Array, program: string, args: readonly string[], install: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'arranjo-read-'));
  try {
    const file = path.join(folder, 'read.pdf');
    writeFileSync(file, bytes);
    const named = args.map((argument) => (argument === 'FILE' ? file : argument));
    const { status, stdout, stderr, error } = spawnSync(program, named, { encoding: 'utf8', maxBuffer: 64_000_000 });
    if (error) throw new Error(`${program} did not run: install ${install}`, { cause: error });
    if (status !== 0) throw new Error(`${program} failed; it needs ${install}. It says: ${stderr}${stdout}`);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** An element of the structure, with the text that it holds itself or in links, in the order in which it is read. */
export type ReadElement = { role: string; text: string };

/** The structure of a tagged PDF; links are part of what they stand in. */
export function structureOf(bytes: Uint8Array): ReadElement[] {
  const elements: ReadElement[] = [];
  for (const line of toldOf(bytes, 'pdfinfo', ['-struct-text', 'FILE'], 'poppler-utils').split('\n')) {
    const [, text] = /^ *"(.*)"$/.exec(line) ?? [];
    const [, role] = /^ *([A-Z][A-Za-z0-9]*)(?: \((?:block|inline)\))?:?$/.exec(line) ?? [];
    const last = elements.at(-1);
    if (text !== undefined && last !== undefined) last.text = `${last.text}${text}`;
    else if (role !== undefined && role !== 'Link') elements.push({ role, text: '' });
  }
  return elements.map(({ role, text }) => ({ role, text: text.replace(/\s+/g, ' ').trim() }));
}
