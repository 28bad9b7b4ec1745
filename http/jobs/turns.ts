/** Lets so many run at a time, the others in the order in which they came. */
export function createTurns(size: number) {
  const waiting: (() => void)[] = [];
  let running = 0;

  /** Resolves when it is one's turn, with the function that ends it; undefined if the signal comes first, and then nobody waits here any more. */
  function take(signal: AbortSignal): Promise<(() => void) | undefined> {
    return new Promise((settle) => {
      if (signal.aborted) return settle(undefined);
      const start = () => {
        signal.removeEventListener('abort', leave);
        running += 1;
        settle(onlyOnce(end));
      };
      const leave = () => {
        waiting.splice(waiting.indexOf(start), 1);
        settle(undefined);
      };
      if (running < size) return start();
      waiting.push(start);
      signal.addEventListener('abort', leave, { once: true });
    });
  }

  function end(): void {
    running -= 1;
    waiting.shift()?.();
  }

  return { take };
}

function onlyOnce(act: () => void): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    act();
  };
}
