import path from 'node:path';

/** The font files as they lie in node_modules; the program starts in the folder that holds it. */
export function fontFile(packageName: string, file: string): string {
  return path.join(process.cwd(), 'node_modules', packageName, 'files', file);
}
