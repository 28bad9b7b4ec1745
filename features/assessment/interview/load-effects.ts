/** The engine with its measures and rules, for what an answer changes; null where it cannot be fetched. */
export async function loadEffects() {
  try {
    return await import('#features/assessment/result/effects');
  } catch {
    return null;
  }
}
