/** The currency to write beside a new amount: the one that stands there, else that of what can be spent; nothing is paid in none. */
export function currencyBeside(
  amount: number | undefined,
  written: string | undefined,
  ofCeiling: string | null,
): string | undefined {
  return written ?? ((amount ?? 0) > 0 ? (ofCeiling ?? undefined) : undefined);
}
