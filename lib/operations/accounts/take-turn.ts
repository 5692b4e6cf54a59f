import { countAttempt, forgetAttempts, type Rule, uncountAttempt } from "@/lib/data/desk/attempts";
import { Refusal } from "@/lib/domain/refusal";
import { codesMs, waitAfter } from "@/lib/domain/sign-in";
import { networkOf } from "@/lib/outside/network-of";
import { keyedHash } from "@/lib/outside/secrets";

/**
 * What is proved: the second step of signing in, who is asking once more, the passphrase that is to be
 * changed, the first code of a new generator. What somebody tries at one slows nobody down at another.
 */
type Proof = "step" | "prove" | "change" | "confirm";

type Attempt = { proof: Proof; account: string; address?: string };

/** Only somebody who knows the passphrase, or is signed in, comes to these. */
const attempts: Rule = { name: "code", points: 1_000_000, seconds: codesMs / 1000 };
const turn = (seconds: number): Rule => ({ name: "turn", points: 1, seconds });

/**
 * Takes the next turn at proving something of an account. After a few wrong ones there is a wait
 * between turns that grows; who comes before it is over is refused, told how long it is still, and
 * makes it no longer. A network waits twice as long after a turn of its own, so that whoever uses up
 * one turn after another leaves the account's owner, who comes from elsewhere, every second one.
 */
export async function takeTurn(attempt: Attempt): Promise<void> {
  const key = await keyOf(attempt);
  const { attempts: times } = await countAttempt(attempts, key);
  const seconds = waitAfter(times);
  const waitMs = seconds === 0 ? 0 : await waitFor(attempt, key, seconds);
  if (waitMs === 0) return;
  await uncountAttempt(attempts, key);
  throw new Refusal("too-many", "account.wait", spoken(Math.ceil(waitMs / 1000)));
}

/** After success the attempts at this proof are forgotten. */
export async function forgetTurns(attempt: Attempt): Promise<void> {
  const key = await keyOf(attempt);
  await forgetAttempts(attempts, key);
  await forgetAttempts(turn(0), key);
}

/** How long the turn is still another's; 0 where it is taken by this. */
async function waitFor(attempt: Attempt, key: string, seconds: number): Promise<number> {
  const network = networkOf(attempt.address ?? "");
  const ofNetwork = network === null ? null : await keyOf(attempt, network);
  if (ofNetwork !== null) {
    const own = await countAttempt(turn(2 * seconds), ofNetwork);
    if (own.exceeded) return own.waitMs;
  }
  const all = await countAttempt(turn(seconds), key);
  if (!all.exceeded) return 0;
  if (ofNetwork !== null) await forgetAttempts(turn(0), ofNetwork);
  return all.waitMs;
}

/** A wait as it is told: in seconds, or in whole minutes where it is long. */
function spoken(seconds: number): { seconds: number; minutes: number } {
  return { seconds, minutes: seconds < 120 ? 0 : Math.ceil(seconds / 60) };
}

function keyOf({ proof, account }: Attempt, network = ""): Promise<string> {
  return keyedHash("limits", `${proof} ${account} ${network}`);
}
