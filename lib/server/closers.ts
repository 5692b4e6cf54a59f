/** What has to be taken down again, in the opposite order of its coming up. */
export type Closers = {
  add(close: () => void | Promise<void>): void;
  /** Closes everything, also after one of them fails; throws the first failure at the end. */
  closeAll(): Promise<void>;
};

export function createClosers(): Closers {
  const stack: (() => void | Promise<void>)[] = [];
  return {
    add: (close) => void stack.push(close),
    async closeAll() {
      const failures: unknown[] = [];
      for (let close = stack.pop(); close; close = stack.pop()) {
        try {
          await close();
        } catch (error) {
          failures.push(error);
        }
      }
      if (failures.length > 0) throw failures[0];
    },
  };
}

/** Does a piece of work and closes what it opened, with the work's own failure before any of closing. */
export async function withClosers<T>(work: (closers: Closers) => Promise<T>): Promise<T> {
  const closers = createClosers();
  let result: T;
  try {
    result = await work(closers);
  } catch (error) {
    await closers.closeAll().catch(() => undefined);
    throw error;
  }
  await closers.closeAll();
  return result;
}
