/** Stands where somebody's own words were left out of a redacted document. */
export const LEFT_OUT = '[…]';
