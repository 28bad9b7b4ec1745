/** Yes, no, or nobody said. */
export type Known = boolean | undefined;

/** Yes where one is yes; open where none is, but one may be. */
export function either(...parts: Known[]): Known {
  if (parts.includes(true)) return true;
  return parts.includes(undefined) ? undefined : false;
}

/** No where one is no; open where none is, but one may be. */
export function both(...parts: Known[]): Known {
  if (parts.includes(false)) return false;
  return parts.includes(undefined) ? undefined : true;
}
