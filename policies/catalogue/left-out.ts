/** Codes of the domain catalogue that are no entity of their own, each with the reason. */
export const leftOut: Record<string, string> = {};
