import { headers } from "next/headers";
import { cache } from "react";
import { type Actor, anonymous } from "@/lib/domain/actor";
import { type Language, language } from "@/lib/domain/language";
import { whoIs } from "@/lib/operations/accounts/who-is";
import { preferredLanguage } from "./preferred-language";
import { readSession } from "./session-cookie";

/**
 * Who is looking at a private page: as whom they may act, under which alias, in which language.
 * `mustEnrol`: their role waits for a second step; until they have set it up they act as a reader.
 */
export type Visitor = { actor: Actor; alias: string; lang: Language; mustEnrol: boolean };

/** The visitor of this request, asked of the database each time; nobody where nobody is signed in. */
export const currentVisitor: () => Promise<Visitor> = cache(async () => {
  const claims = await readSession();
  const known = claims && (await whoIs(claims));
  return known ?? { actor: anonymous, alias: "", lang: await askedLanguage(), mustEnrol: false };
});

/** The language of somebody who is not signed in: asked for in the address, or by the browser. */
async function askedLanguage(): Promise<Language> {
  const sent = await headers();
  const path = sent.get("x-otkaz-path") ?? "";
  const asked = new URLSearchParams(path.split("?")[1] ?? "").get("lang");
  return language.safeParse(asked).data ?? preferredLanguage(sent.get("accept-language") ?? "");
}
