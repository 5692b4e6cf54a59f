import { inTransaction, type Stores } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { retentionNames, type SettingName, type SettingValues } from "@/lib/domain/site-settings";
import { readEnv } from "@/lib/env";
import { assertMay, may } from "@/lib/policies/may";

/** A setting with the moment it was set, in milliseconds, which the next save must name. */
export type Set<N extends SettingName> = { value: SettingValues[N]; seen: number };

/** The site's own words as they are set. */
export function showSiteTexts(actor: Actor): Promise<Set<"site.texts">> {
  assertMay(actor, "changeSettings");
  return inTransaction((stores) => settingOf(stores, "site.texts"));
}

export type RetentionView = Record<(typeof retentionNames)[number], number> & { seen: number };

/** For how long what is kept; `seen` is the newest of the moments at which it was set. */
export function showRetention(actor: Actor): Promise<RetentionView> {
  assertMay(actor, "changeSettings");
  return inTransaction(retentionIn);
}

/** The days as they are set, and when one of them was set last. */
export async function retentionIn({ settings }: Pick<Stores, "settings">): Promise<RetentionView> {
  const set: number[] = [];
  for (const name of retentionNames) set.push(await settings.setAt(name));
  return {
    "retention.letters": await settings.get("retention.letters"),
    "retention.audit": await settings.get("retention.audit"),
    "retention.devices": await settings.get("retention.devices"),
    seen: Math.max(...set),
  };
}

async function settingOf<N extends SettingName>(
  { settings }: Pick<Stores, "settings">,
  name: N,
): Promise<Set<N>> {
  return { value: await settings.get(name), seen: await settings.setAt(name) };
}

/** What the operator has switched on when starting the program: shown here, changed there. */
export type Switches = {
  openRegistration: boolean;
  /** Whether registering tells which addresses have an account, as it does where no letters are sent. */
  tellsAddresses: boolean;
  identityProvider: string | null;
};

/** The parts of the settings that this actor may enter, and the operator's switches. */
export function showSettings(actor: Actor) {
  assertMay(actor, "managePublishers");
  const parts = [
    { name: "texts", action: "changeSettings" },
    { name: "publishers", action: "managePublishers" },
    { name: "vocabularies", action: "manageVocabularies" },
    { name: "fields", action: "manageFields" },
    { name: "retention", action: "changeSettings" },
    { name: "export", action: "exportEverything" },
  ] as const;
  return {
    parts: parts.filter(({ action }) => may(actor, action)).map(({ name }) => name),
    switches: switchesNow(),
  };
}

/** The switches as they are at this moment. */
export function switchesNow(): Switches {
  const { openRegistration, oidc, mail } = readEnv();
  const tellsAddresses = openRegistration && !mail;
  return { openRegistration, tellsAddresses, identityProvider: oidc?.name ?? null };
}
