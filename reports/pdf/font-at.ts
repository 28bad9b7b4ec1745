import { fontAddresses } from './font-addresses';
import { scriptFontAddresses } from './script-font-addresses';

/** Fetches a font file from the server that the program came from. Fails when there is no answer, or not the file. */
export async function fontAt(_packageName: string, file: string): Promise<Uint8Array<ArrayBuffer>> {
  const address = fontAddresses[file] ?? scriptFontAddresses[file];
  if (address === undefined) throw new Error(`There is no font file ${file}`);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The font file ${file} did not come: status ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
