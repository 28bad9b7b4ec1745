import type { Builder } from './build';
import type { Renderer } from './renderer';

type Format = {
  mediaType: string;
  ending: string;
  /** Whether a browser that asks for it by address saves it or shows it. */
  disposition: 'attachment' | 'inline';
  renderer: () => Promise<Renderer>;
};

/** How a document can be written; loaded when one is. */
export const formats = {
  pdf: {
    mediaType: 'application/pdf',
    ending: '.pdf',
    disposition: 'attachment',
    renderer: async () => (await import('./pdf/renderer')).pdfRenderer,
  },
  json: {
    mediaType: 'application/json',
    ending: '.json',
    disposition: 'inline',
    renderer: async () => (await import('./json/renderer')).jsonRenderer,
  },
} satisfies Record<string, Format>;

export type FormatId = keyof typeof formats;

type Document = {
  formats: readonly FormatId[];
  /** Whether nobody is named as blocking anything unless the names are asked for. */
  redacted: boolean;
  builder: () => Promise<Builder>;
};

/** Which documents there are, in which formats each can be had, and what builds it; loaded when one is built. */
export const documents = {
  brief: {
    formats: ['pdf'],
    redacted: true,
    builder: async () => (await import('./documents/brief/brief-document')).briefBuilder,
  },
  plan: {
    formats: ['pdf', 'json'],
    redacted: false,
    builder: async () => (await import('./documents/plan/plan-document')).planBuilder,
  },
  evidence: {
    formats: ['pdf', 'json'],
    redacted: false,
    builder: async () => (await import('./documents/evidence/evidence-document')).evidenceBuilder,
  },
} satisfies Record<string, Document>;

export type DocumentId = keyof typeof documents;

/** Part of the contract of the interface for programs, and not built yet. */
export const ANNOUNCED = {
  documents: ['donor', 'workbook', 'instrument', 'workshop'],
  formats: ['docx', 'xlsx', 'html'],
};

/** The document of that name, if there is one. */
export function documentNamed(name: string | null): DocumentId | undefined {
  return keysOf(documents).find((id) => id === name);
}

/** The formats in which a document can be had. */
export function formatsOf(document: DocumentId): readonly FormatId[] {
  return documents[document].formats;
}

export function documentIds(): DocumentId[] {
  return keysOf(documents);
}

function keysOf<T extends object>(table: T): Extract<keyof T, string>[] {
  const keys: Extract<keyof T, string>[] = [];
  for (const key in table) keys.push(key);
  return keys;
}
