/** What those who hand a document out may choose of its looks. */
export type Look = {
  /** The size of a sheet. */
  paper: 'a4' | 'letter';
  /** The colour of headings and rules, as `#rrggbb`; ours where none is given or where it cannot be read on white. */
  accent?: string;
  /** Who hands the document out; stands on the cover. */
  organisation?: string;
  /** A picture for the cover. */
  logo?: { mediaType: 'image/png' | 'image/jpeg'; data: Uint8Array<ArrayBuffer> };
};
