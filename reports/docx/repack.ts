import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Days of files in an archive are those of the clock on the wall: the same numbers everywhere give the same bytes everywhere. */
const PACKED = new Date(1980, 0, 2);

const CORE = 'docProps/core.xml';
const DOCUMENT = 'word/document.xml';

/**
 * Mends what the library writes: a note mark in the separators of footnotes, for which Word offers to repair the file; the time of day;
 * and counters that go on from one document to the next.
 */
export function repacked(bytes: Uint8Array, madeAt: string): Uint8Array<ArrayBuffer> {
  const made = new Date(madeAt).toISOString().replace(/\.\d+Z$/, 'Z');
  const files = Object.entries(unzipSync(bytes)).map(([name, content]): [string, Uint8Array] => {
    const mend = mends[name];
    return [name, mend === undefined ? content : strToU8(mend(strFromU8(content), made))];
  });
  return new Uint8Array(zipSync(Object.fromEntries(files), { mtime: PACKED, level: 6 }));
}

const mends: Record<string, (xml: string, made: string) => string> = {
  'word/footnotes.xml': (xml) => withoutMark(xml, 'footnote'),
  'word/endnotes.xml': (xml) => withoutMark(xml, 'endnote'),
  [CORE]: (xml, made) => xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${made}`),
  [DOCUMENT]: recounted,
};

function withoutMark(xml: string, kind: string): string {
  const marked = new RegExp(
    `(<w:${kind} w:type="[a-zA-Z]+"[^>]*>(?:(?!</w:${kind}>).)*?)<w:r>(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:${kind}Ref/></w:r>`,
    'g',
  );
  return xml.replace(marked, '$1');
}

/** No field asks to be updated: Word would answer with a question to whoever opens the file. */
function asWritten(xml: string): string {
  return xml.replaceAll(' w:dirty="true"', '');
}

/** Counts from 1 again what was counted over all documents of the process. */
function recounted(xml: string): string {
  const counted = (pattern: RegExp, from: string) => {
    const numbers = new Map<string, number>();
    return from.replace(pattern, (_, before: string, number: string, behind: string) => {
      if (!numbers.has(number)) numbers.set(number, numbers.size + 1);
      return `${before}${numbers.get(number)}${behind}`;
    });
  };
  const named = counted(/(_Toc)(\d+)()/g, asWritten(xml));
  return counted(/(<w:bookmark(?:Start|End)\b[^>]*?w:id=")(\d+)(")/g, named);
}
