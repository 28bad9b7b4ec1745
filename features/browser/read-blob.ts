/** What is read from a file of this machine; undefined where the file has gone, has changed or is locked since it was chosen. */
export async function ifReadable<Read>(reading: Promise<Read>): Promise<Read | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
