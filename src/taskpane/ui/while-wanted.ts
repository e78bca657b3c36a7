/**
 * Asks something that takes its time, and hands the answer on as long as somebody wants it: of several questions under
 * way that of the newest wins.
 *
 * @param pauseMs so long nothing newer may be asked before the question is put at all
 * @returns ends the interest in the answer
 */
export function whileWanted<T>(ask: () => Promise<T>, take: (answer: T) => void, pauseMs = 0): () => void {
  let wanted = true;
  const put = (): void => {
    void ask().then((answer) => {
      if (wanted) take(answer);
    });
  };
  const timer = pauseMs > 0 ? setTimeout(put, pauseMs) : undefined;
  if (timer === undefined) put();
  return () => {
    wanted = false;
    clearTimeout(timer);
  };
}
