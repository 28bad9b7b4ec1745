type PersistentStorage = Partial<Pick<StorageManager, 'persist' | 'persisted'>>;

/**
 * Asks the browser not to clear this site's storage when room gets short. Some browsers ask the person, so it is called
 * after something was saved; over plain HTTP no browser offers it.
 */
export async function askForPersistence(
  storage: PersistentStorage | undefined = globalThis.navigator?.storage,
): Promise<'granted' | 'denied' | 'unsupported'> {
  if (storage?.persist === undefined) return 'unsupported';
  try {
    const granted = (await storage.persisted?.()) === true || (await storage.persist());
    return granted ? 'granted' : 'denied';
  } catch (error) {
    // A TypeError is what the standard prescribes where storage cannot be kept at all.
    if (error instanceof TypeError || error instanceof DOMException) return 'denied';
    throw error;
  }
}
