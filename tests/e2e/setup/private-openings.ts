import type { World } from "@/tests/e2e/setup/desk-world";

/** From which role on a private address answers at all; `nobody` where nothing stands there. */
export type Opening = "anybody" | "signed-in" | "staff" | "editor" | "admin" | "nobody";

export type Opened = {
  to: Opening;
  /** What stands for the changing parts of the pattern, by their names. */
  parts?: (world: World) => Record<string, string>;
  query?: string;
  /** A body that could be right, sent as JSON. */
  json?: unknown;
  /** True where the body is a file. */
  file?: boolean;
};

const named = { name: "Invented", lang: "en" };
const of = (name: keyof World) => (world: World) => ({ id: world[name] });

/** Every private address, and from which role on it answers. What is not listed fails the test. */
export const privateOpenings: Readonly<Record<string, Opened>> = {
  "/account": { to: "signed-in" },
  "/account/[...rest]": { to: "nobody", parts: () => ({ "...rest": "nothing/here" }) },
  "POST /account/[...rest]": { to: "nobody", parts: () => ({ "...rest": "nothing/here" }) },
  "/account/alerts": { to: "signed-in" },
  "/account/casefiles": { to: "signed-in" },
  // A set of cases that a colleague keeps: no role opens it.
  "/account/casefiles/[id]": { to: "nobody", parts: of("theirCasefile") },
  "/account/confirm/[token]": { to: "anybody", parts: () => ({ token: "x".repeat(43) }) },
  "/account/follow": { to: "signed-in", query: "?what=case&id=0001" },
  "POST /account/follow/search": { to: "anybody" },
  "/account/saved": { to: "signed-in" },
  "/account/stop/[token]": { to: "anybody", parts: () => ({ token: "x".repeat(43) }) },
  "/account/stop/[token]/now": { to: "anybody", parts: () => ({ token: "x".repeat(43) }) },
  "POST /account/stop/[token]/now": { to: "nobody", parts: () => ({ token: "x".repeat(43) }) },
  "/account/invite/[token]": { to: "anybody", parts: () => ({ token: "x".repeat(43) }) },
  "/account/people": { to: "admin" },
  "/account/people/[id]": { to: "admin", parts: of("account") },
  "/account/prove": { to: "signed-in" },
  "/account/provider": { to: "nobody" },
  "/account/recovery-codes": { to: "signed-in" },
  "/account/register": { to: "nobody" },
  "/account/register/[token]": { to: "anybody", parts: () => ({ token: "x".repeat(43) }) },
  "/account/reset/[token]": { to: "anybody", parts: () => ({ token: "x".repeat(43) }) },
  "/account/second-step": { to: "signed-in" },
  "/account/sign-in": { to: "anybody" },
  "/account/sign-in/second": { to: "anybody" },
  "/account/sign-out": { to: "signed-in" },
  "POST /account/passkey/answer": {
    to: "anybody",
    json: { purpose: "sign-in", next: "/desk", answer: {} },
  },
  "POST /account/passkey/question": { to: "anybody", json: { purpose: "sign-in" } },
  "POST /account/passkey/new/answer": { to: "signed-in", json: { name: "key", answer: {} } },
  "POST /account/passkey/new/question": { to: "signed-in", json: {} },
  "/api/auth/[...nextauth]": { to: "nobody", parts: () => ({ "...nextauth": "session" }) },
  "POST /api/auth/[...nextauth]": { to: "nobody", parts: () => ({ "...nextauth": "signin" }) },

  "/desk": { to: "staff" },
  "/desk/[...rest]": { to: "nobody", parts: () => ({ "...rest": "nothing/here" }) },
  "/desk/audit": { to: "admin" },
  "/desk/audit/csv": { to: "admin" },
  "/desk/bulk": { to: "staff" },
  "/desk/cases": { to: "staff" },
  "/desk/cases/new": { to: "staff" },
  "/desk/cases/[id]": { to: "staff", parts: of("mine") },
  "/desk/cases/[id]/access": { to: "editor", parts: of("mine") },
  "/desk/cases/[id]/compare": { to: "staff", parts: of("mine"), query: "?from=1&to=1" },
  "/desk/cases/[id]/history": { to: "staff", parts: of("mine") },
  "/desk/cases/[id]/preview": { to: "staff", parts: of("mine") },
  "/desk/cases/[id]/publish": { to: "staff", parts: of("mine") },
  "/desk/cases/[id]/redact": { to: "editor", parts: of("published") },
  "/desk/cases/[id]/withdraw": { to: "editor", parts: of("published") },
  "/desk/figures": { to: "staff" },
  "/desk/figures/new": { to: "staff" },
  "/desk/figures/[id]": { to: "staff", parts: () => ({ id: "f001" }) },
  "/desk/letters": { to: "editor" },
  "/desk/letters/[id]": { to: "editor", parts: of("letter") },
  "/desk/people": { to: "staff" },
  "/desk/people/[id]": { to: "staff", parts: of("person") },
  "/desk/people/[id]/readers": { to: "editor", parts: of("person") },
  "/desk/places": { to: "staff" },
  "/desk/places/[id]": { to: "staff", parts: of("place") },
  "/desk/privacy": { to: "staff" },
  "/desk/privacy/mine": { to: "signed-in" },
  "/desk/records": { to: "staff" },
  "/desk/records/new": { to: "staff" },
  "POST /desk/records/new/file": { to: "staff", file: true },
  "/desk/records/[id]": { to: "staff", parts: of("batch") },
  "/desk/records/[id]/publish": { to: "editor", parts: of("batch") },
  "/desk/records/[id]/undo": { to: "editor", parts: of("batch") },
  "/desk/records/courts": { to: "staff" },
  "/desk/records/matches": { to: "staff" },
  "/desk/records/refused": { to: "staff", query: "?batch=1" },
  "/desk/review": { to: "staff" },
  "/desk/review/[id]": { to: "staff", parts: of("mine") },
  "/desk/search": { to: "staff" },
  "/desk/settings": { to: "editor" },
  "/desk/settings/export": { to: "admin" },
  "/desk/settings/export/file": { to: "admin" },
  "/desk/settings/fields": { to: "admin" },
  "/desk/settings/fields/[id]": { to: "admin", parts: of("field") },
  "/desk/settings/publishers": { to: "editor" },
  "/desk/settings/publishers/[id]": { to: "editor", parts: of("publisher") },
  "/desk/settings/retention": { to: "admin" },
  "/desk/settings/texts": { to: "admin" },
  "/desk/settings/vocabularies": { to: "admin" },
  "/desk/settings/vocabularies/[id]": { to: "admin", parts: of("vocabulary") },
  "/desk/sources": { to: "staff" },
  "/desk/sources/new": { to: "staff" },
  "/desk/sources/[id]": { to: "staff", parts: of("source") },
  "/desk/sources/[id]/captures/[capture]": {
    to: "staff",
    parts: ({ source, capture }) => ({ id: source, capture }),
  },
  "/desk/units": { to: "staff" },
  "/desk/units/[id]": { to: "staff", parts: of("unit") },

  "/desk/api/captures/[id]": { to: "staff", parts: of("capture") },
  "/desk/api/captures/[id]/file": { to: "staff", parts: of("capture") },
  "/desk/api/cases/[id]": { to: "staff", parts: of("mine") },
  "PUT /desk/api/cases/[id]": { to: "staff", parts: of("mine"), json: aSave() },
  "/desk/api/cases/[id]/comments": { to: "staff", parts: of("mine") },
  "POST /desk/api/cases/[id]/comments": {
    to: "staff",
    parts: of("mine"),
    json: { text: "An invented remark." },
  },
  "PUT /desk/api/cases/[id]/comments/[comment]": {
    to: "staff",
    parts: ({ theirs, theirComment }) => ({ id: theirs, comment: theirComment }),
    json: { resolved: false },
  },
  "/desk/api/device-key": { to: "signed-in" },
  "POST /desk/api/excerpts": { to: "staff", json: { capture: "", start: 0, end: 0 } },
  "/desk/api/figures": { to: "staff", query: "?q=1&lang=en" },
  "/desk/api/mentions": { to: "staff", query: "?q=a&lang=en" },
  "/desk/api/people": { to: "staff" },
  "POST /desk/api/people": { to: "staff", json: named },
  "/desk/api/people/[id]/pseudonym": { to: "staff", parts: of("person"), query: "?manner=man" },
  "/desk/api/places": { to: "staff" },
  "POST /desk/api/places": { to: "staff", json: named },
  "/desk/api/reference": { to: "staff", query: "?lang=en" },
  "/desk/api/search": { to: "staff", query: "?q=a&lang=en" },
  "/desk/api/sources": { to: "staff" },
  "POST /desk/api/sources": { to: "staff", json: {} },
  "/desk/api/sources/[id]": { to: "staff", parts: of("source") },
  "POST /desk/api/sources/[id]/captures": { to: "staff", parts: of("source"), json: {} },
  "POST /desk/api/sources/[id]/upload": { to: "staff", parts: of("source"), file: true },
  "POST /desk/api/sources/upload": { to: "staff", file: true },
  "/desk/api/units": { to: "staff" },
  "POST /desk/api/units": { to: "staff", json: named },
};

/** Addresses that end the session of whoever asks, which a test of its own looks at. */
export const endingSessions: readonly string[] = ["POST /account/sign-out/now"];

function aSave() {
  return { base: 1, saveId: "00000000-0000-4000-8000-000000000000", entry: {} };
}

/** The address itself, with what stands for its changing parts. */
export function addressOf(pattern: string, { parts, query = "" }: Opened, world: World): string {
  const given = parts?.(world) ?? {};
  return pattern.replaceAll(/\[([^\]]+)\]/g, (_all, name) => given[name] ?? "nothing") + query;
}
