import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** Reads a font file as it lies in node_modules; the program starts in the folder that holds it. */
export async function fontFile(packageName: string, file: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(fontPath(packageName, file)));
}

/** Where a font file lies. */
export function fontPath(packageName: string, file: string): string {
  return path.join(process.cwd(), 'node_modules', packageName, 'files', file);
}
