/** What this browser keeps under a key; null where nothing is kept, or where it lets nothing be read. */
export function readKept(key: string): string | null {
  return whereAllowed(() => window.localStorage.getItem(key)) ?? null;
}

/** Keeps a text under a key, or lets it go; a browser that forbids it, or has no room, keeps nothing. */
export function keep(key: string, text: string | null): void {
  whereAllowed(() => {
    if (text === null) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, text);
  });
}

function whereAllowed<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
