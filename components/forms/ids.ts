/** The heading that takes the focus after a move inside the shell. */
export const headingId = 'heading';

/** The ids of a question's parts; the prefix keeps them apart from the page's own. */
export function idsOf(questionId: string) {
  const own = `q-${questionId}`;
  return {
    /** The first control: where the error summary leads, and the name of a group of radios. */
    control: own,
    legend: `${own}-legend`,
    hint: `${own}-hint`,
    error: `${own}-error`,
    unit: `${own}-unit`,
    count: `${own}-count`,
    kept: `${own}-kept`,
    note: `${own}-note`,
    noteError: `${own}-note-error`,
    evidence: `${own}-evidence`,
  };
}

/** The value of an aria attribute that names several ids, some of which may be absent. */
export function idList(...ids: (string | false | null | undefined)[]): string | undefined {
  const present = ids.filter((id) => typeof id === 'string');
  return present.length === 0 ? undefined : present.join(' ');
}

/** Where the answer to a question stands on the page of all answers; one comes back to it. */
export function rowId(question: string): string {
  return `row-${question}`;
}
