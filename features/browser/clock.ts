/** The time now, as it is stored. */
export function now(): string {
  return new Date().toISOString();
}
