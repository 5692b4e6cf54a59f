/** Whether somebody who has failed is asked again. Moments are milliseconds, and come from outside. */
export type Breaker = {
  /** True when it may be asked now; after a pause one question at a time tries whether it is back. */
  mayAsk(now: number): boolean;
  answered(): void;
  failed(now: number): void;
};

/** So many failures in a row open it; the first pause, and the longest, in milliseconds. */
const failuresToOpen = 3;
const firstPause = 5_000;
const longestPause = 120_000;

/**
 * Closed, it lets every question through. After three failures in a row it is open: nobody asks for
 * five seconds, then one question tries; if that fails too, the pause doubles, up to two minutes.
 * The first answer closes it.
 */
export function createBreaker(): Breaker {
  let failures = 0;
  let quietUntil = 0;
  let trying = false;
  return {
    mayAsk(now) {
      if (failures < failuresToOpen) return true;
      if (now < quietUntil || trying) return false;
      trying = true;
      return true;
    },
    answered() {
      failures = 0;
      trying = false;
    },
    failed(now) {
      failures++;
      trying = false;
      const pause = firstPause * 2 ** Math.max(0, failures - failuresToOpen);
      quietUntil = now + Math.min(pause, longestPause);
    },
  };
}
