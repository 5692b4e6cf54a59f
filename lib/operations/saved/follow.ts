import { inTransaction, type Stores } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { parseInput } from "@/lib/domain/parse-input";
import { type AlertKind, cadence, nextLook, type SeenVersions } from "@/lib/domain/saved/alert";
import { followTarget } from "@/lib/domain/saved/follow-target";
import { most } from "@/lib/domain/saved/limits";
import { shortId } from "@/lib/outside/short-id";
import { assertRoom, keeper, notThere } from "./keeper";
import { type ReadKept, searchCases } from "./search-cases";
import { titleOf } from "./show-follow";
import { targetCases } from "./target-cases";

/** Begins to follow a case, a court or a provision. What is public now counts as known. */
export async function follow(
  actor: Actor,
  given: { target: unknown; cadence: unknown },
): Promise<void> {
  const account = keeper(actor);
  const { what, id: subject } = parseInput(followTarget, given.target);
  const every = parseInput(cadence, given.cadence);
  if ((await titleOf("en", { what, id: subject })) === null) throw notThere();
  const seen = await targetCases({ what, subject });
  const wanted = { account, what, savedSearch: null, subject, cadence: every, seen };
  await inTransaction((stores) => begin(stores, actor, wanted));
}

/** Begins to follow a kept search. What it finds now counts as known. */
export async function followSearch(
  actor: Actor,
  given: { id: string; cadence: unknown },
  read: ReadKept,
): Promise<void> {
  const account = keeper(actor);
  const every = parseInput(cadence, given.cadence);
  const owned = { id: given.id, account };
  const search = await inTransaction(({ savedSearches }) => savedSearches.one(owned));
  if (!search) throw notThere();
  const seen = await searchCases(search, read);
  const what = { what: "search", savedSearch: search.id, subject: null } as const;
  await inTransaction((stores) => begin(stores, actor, { account, ...what, cadence: every, seen }));
}

/** Begins again to write about what was stopped. What is public now counts as known. */
export async function resumeAlert(actor: Actor, id: string, read: ReadKept): Promise<void> {
  const account = keeper(actor);
  const alert = await inTransaction(({ alerts }) => alerts.one({ id, account }));
  if (!alert) throw notThere();
  const { what, subject, savedSearch, cadence: every } = alert;
  if (savedSearch !== null) return followSearch(actor, { id: savedSearch, cadence: every }, read);
  return follow(actor, { target: { what, id: subject }, cadence: every });
}

type Wanted = {
  account: string;
  what: AlertKind;
  savedSearch: string | null;
  subject: string | null;
  cadence: "daily" | "weekly";
  seen: SeenVersions;
};

async function begin({ alerts, journal }: Stores, actor: Actor, wanted: Wanted): Promise<void> {
  const { account, seen } = wanted;
  const at = new Date();
  await journal.lock(`kept ${account}`);
  const from = { cadence: wanted.cadence, seen, nextAt: nextLook(wanted.cadence, at) };
  const known = await alerts.same(account, wanted);
  if (known !== null) {
    await alerts.begin({ id: known, account }, from);
    return;
  }
  assertRoom(await alerts.count(account), most.alerts);
  const id = shortId("alert");
  await alerts.add({ ...wanted, ...from, id });
  await journal.audit({ actor, action: "follow", about: { kind: "alert", id }, at });
}
