import type { Builder } from './build';

type Format = {
  mediaType: string;
  ending: string;
  /** Whether a browser that asks for it by address saves it or shows it. */
  disposition: 'attachment' | 'inline';
};

/** How a document can be written; `reports/renderers.ts` loads what writes it. */
export const formats = {
  pdf: {
    mediaType: 'application/pdf',
    ending: '.pdf',
    disposition: 'attachment',
  },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ending: '.docx',
    disposition: 'attachment',
  },
  html: {
    mediaType: 'text/html; charset=utf-8',
    ending: '.html',
    disposition: 'attachment',
  },
  json: {
    mediaType: 'application/json',
    ending: '.json',
    disposition: 'inline',
  },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ending: '.xlsx',
    disposition: 'attachment',
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
    formats: ['pdf', 'docx', 'html'],
    redacted: true,
    builder: async () => (await import('./documents/brief/brief-document')).briefBuilder,
  },
  plan: {
    formats: ['pdf', 'docx', 'html', 'json'],
    redacted: false,
    builder: async () => (await import('./documents/plan/plan-document')).planBuilder,
  },
  evidence: {
    formats: ['pdf', 'docx', 'html', 'json'],
    redacted: false,
    builder: async () => (await import('./documents/evidence/evidence-document')).evidenceBuilder,
  },
  donor: {
    formats: ['pdf', 'docx', 'xlsx'],
    redacted: false,
    builder: async () => (await import('./documents/donor/donor-document')).donorBuilder,
  },
  instrument: {
    formats: ['pdf', 'docx'],
    redacted: false,
    builder: async () => (await import('./documents/instrument/instrument-document')).instrumentBuilder,
  },
  workshop: {
    formats: ['pdf', 'docx'],
    redacted: false,
    builder: async () => (await import('./documents/workshop/workshop-document')).workshopBuilder,
  },
  workbook: {
    formats: ['xlsx'],
    redacted: false,
    builder: async () => (await import('./documents/workbook/workbook-document')).workbookBuilder,
  },
} satisfies Record<string, Document>;

export type DocumentId = keyof typeof documents;

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
