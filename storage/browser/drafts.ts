/**
 * What is typed into one field and is not what is stored there: the text, and the text of the stored value beside which it stands. Null
 * for a text that has led to no stored value, such as a number half written.
 */
export type FieldDraft = { text: string; stands: string | null };

/** The drafts of an assessment, by field. */
export type Drafts = Readonly<Record<string, FieldDraft>>;

/** Under this name the form that begins an assessment keeps its drafts. */
export const NEW_ASSESSMENT = 'new';

/**
 * Keeps what is typed and cannot be stored yet, beside the assessments, so that it outlives a reload and a crash. Where the browser refuses,
 * a draft lives on the screen only: nothing waits for it and nothing fails with it.
 */
export type DraftStore = {
  load(assessment: string): Promise<Drafts>;
  /** Keeps a draft of a field, or lets it go. */
  keep(assessment: string, field: string, draft: FieldDraft | undefined): Promise<void>;
  /** Lets go of all drafts of an assessment. */
  forget(assessment: string): Promise<void>;
  /** The assessments that have drafts. */
  owners(): Promise<string[]>;
  /** Calls back when another tab keeps a draft of an assessment or lets one go. */
  onOtherTab(listener: (assessment: string) => void): () => void;
};

/** Drafts for as long as the page is open. */
export function memoryDrafts(): DraftStore {
  const kept = new Map<string, Map<string, FieldDraft>>();
  return {
    load: async (assessment) => Object.fromEntries(kept.get(assessment) ?? []),
    async keep(assessment, field, draft) {
      const drafts = kept.get(assessment) ?? new Map<string, FieldDraft>();
      kept.set(assessment, drafts);
      if (draft === undefined) drafts.delete(field);
      else drafts.set(field, draft);
    },
    async forget(assessment) {
      kept.delete(assessment);
    },
    owners: async () => [...kept.keys()],
    onOtherTab: () => () => undefined,
  };
}
