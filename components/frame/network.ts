/** Fetches an address and reads what comes; undefined where the network, or the server behind it, does not give it. */
export async function fetchIfReachable<Read>(
  address: string,
  read: (response: Response) => Promise<Read>,
): Promise<Read | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? await read(response) : undefined;
  } catch (error) {
    // What browsers say where there is no network, also in the middle of a body.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Loads a later part of the program; undefined where its code does not come, as without a network or after an update of the server. */
export async function loadIfReachable<Part>(load: () => Promise<Part>): Promise<Part | undefined> {
  try {
    return await load();
  } catch (error) {
    if (isMissingCode(error)) return undefined;
    throw error;
  }
}

/** Whether the code of a part did not come; a part that came and broke is a mistake of ours. */
export function isMissingCode(error: unknown): boolean {
  return error instanceof Error && error.name === 'ChunkLoadError';
}
