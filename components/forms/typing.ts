/**
 * What is typed into one field and is not what is stored there: the text, and the text of the stored value beside which it stands. Null
 * for a text that has led to no stored value, such as a number half written.
 */
type FieldDraft = { text: string; stands: string | null };

/** Drafts by field. */
export type Drafts = Readonly<Record<string, FieldDraft>>;

/** The text of each field of a form. */
export type Texts<Field extends string> = Record<Field, string>;

/** A form over a part of something stored: how the stored values are shown, and how texts become values. */
export type Form<Field extends string, Whole> = {
  /** What its drafts are kept under. */
  id: string;
  fields: readonly Field[];
  /** The stored values as texts; the same fields always. */
  shown: (whole: Whole) => Texts<Field>;
  /** Writes some of the fields and leaves the others as they are stored; names those that could not be taken. */
  write: (
    whole: Whole,
    texts: Texts<Field>,
    wanted: readonly Field[],
  ) => {
    whole: Whole;
    refused: readonly Field[];
    /** Fields whose text went elsewhere with the others. */ moved?: readonly Field[];
  };
  /** Whether a text says more than the value that it led to, so that it is worth keeping beside it. */
  saysMore?: (field: Field, text: string) => boolean;
};

/** What is stored, and what stands in the fields beside it. */
export type Standing<Whole> = { whole: Whole; drafts: Drafts };

/** The name of a field among all drafts of an assessment. */
export function draftKey(form: { id: string }, field: string): string {
  return `${form.id}.${field}`;
}

/**
 * What a field shows: the stored value, or the text as it was typed. A text that led to a value gives way as soon as another value is
 * stored, whoever stored it; a text that has led to none stays.
 */
function textInField(draft: FieldDraft | undefined, shown: string): string {
  if (draft === undefined) return shown;
  return draft.stands === null || draft.stands === shown ? draft.text : shown;
}

/** What all fields of a form show. */
export function textsInForm<Field extends string, Whole>(
  form: Form<Field, Whole>,
  { whole, drafts }: Standing<Whole>,
): Texts<Field> {
  const texts = { ...form.shown(whole) };
  for (const field of form.fields) texts[field] = textInField(drafts[draftKey(form, field)], texts[field]);
  return texts;
}

/** The fields whose text has led to no stored value. */
export function unsavedFields<Field extends string>(
  form: { id: string; fields: readonly Field[] },
  drafts: Drafts,
): Field[] {
  return form.fields.filter((field) => drafts[draftKey(form, field)]?.stands === null);
}

/**
 * Takes what was typed. Only the fields that changed are written, and with them what was typed before and could not be stored until now;
 * every other field stays as it is stored at this moment, also where another tab has stored it. What cannot be stored stays as a draft.
 *
 * @returns with `again`, which writes the same fields into another state of the whole
 */
export function typeInto<Field extends string, Whole>(
  form: Form<Field, Whole>,
  { whole, drafts }: Standing<Whole>,
  changed: Partial<Texts<Field>>,
): Standing<Whole> & { again: (whole: Whole) => Whole } {
  const before = form.shown(whole);
  const texts = { ...textsInForm(form, { whole, drafts }), ...changed };
  const unsaved = unsavedFields(form, drafts);
  const wanted = form.fields.filter((field) => changed[field] !== undefined || unsaved.includes(field));
  const written = form.write(whole, texts, wanted);
  const after = form.shown(written.whole);
  const next: Record<string, FieldDraft> = { ...drafts };

  for (const field of form.fields) {
    const draft = draftAfter(field);
    if (draft === undefined) delete next[draftKey(form, field)];
    else next[draftKey(form, field)] = draft;
  }
  return { whole: written.whole, drafts: next, again: (other) => form.write(other, texts, wanted).whole };

  function draftAfter(field: Field): FieldDraft | undefined {
    const text = texts[field];
    if (text === after[field] || written.moved?.includes(field) === true) return undefined;
    // A value that goes with another one, as a note with its answer, was typed all the same.
    const isLost = !wanted.includes(field) && before[field] !== after[field];
    if (isLost || written.refused.includes(field)) return { text, stands: null };
    return wanted.includes(field) ? { text, stands: after[field] } : drafts[draftKey(form, field)];
  }
}

/** Which drafts have to outlive the page: what led to no value, and what says more than its value. */
export function worthKeeping<Field extends string, Whole>(form: Form<Field, Whole>, drafts: Drafts): Drafts {
  return Object.fromEntries(
    form.fields.flatMap((field) => {
      const key = draftKey(form, field);
      const draft = drafts[key];
      if (draft === undefined) return [];
      return draft.stands === null || form.saysMore?.(field, draft.text) === true ? [[key, draft]] : [];
    }),
  );
}
