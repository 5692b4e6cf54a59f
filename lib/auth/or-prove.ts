import { Refusal } from "@/lib/domain/refusal";

/** Does what asks for a fresh proof; where there is none, leads to one and back to `path`. */
export async function orProve<T>(
  path: string,
  work: () => Promise<T>,
): Promise<T | { goTo: string }> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal && error.kind === "sign-in-again")
      return { goTo: `/account/prove?next=${encodeURIComponent(path)}` };
    throw error;
  }
}
