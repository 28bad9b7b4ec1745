/**
 * The body of a request, piece by piece as it arrives; the last piece says where it did not arrive whole. Whoever stops asking stops the
 * sending. Only what the connection does is caught here: a mistake in what reads the pieces stays a mistake.
 */
export async function* chunksOf(request: Request): AsyncGenerator<Uint8Array | 'broken-off', void> {
  const reader = request.body?.getReader();
  if (reader === undefined) return;
  let isOver = false;
  try {
    for (;;) {
      const part = await reader.read().then(
        (read) => read,
        () => 'broken-off' as const,
      );
      if (part === 'broken-off' || part.done) {
        isOver = true;
        if (part === 'broken-off') yield part;
        return;
      }
      yield part.value;
    }
  } finally {
    if (!isOver) await reader.cancel();
  }
}
