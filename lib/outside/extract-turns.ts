import { Refusal } from "@/lib/domain/refusal";

const atOnce = 2;
const mostWaiting = 20;
const waiting: (() => void)[] = [];
let running = 0;

/** Does a heavy piece of work when at most one other is being done. Refuses where too many wait. */
export async function oneOfTwo<T>(work: () => Promise<T>): Promise<T> {
  if (waiting.length >= mostWaiting) throw new Refusal("too-many", "refusal.too-many");
  if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  running++;
  try {
    return await work();
  } finally {
    running--;
    waiting.shift()?.();
  }
}
