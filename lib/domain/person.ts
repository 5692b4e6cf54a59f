import { z } from "zod";
import type { LocalText } from "./local-text";
import { safeText } from "./safe-text";
import { finished, type Wording } from "./wording";

/** How a person may be shown. The door puts the label in place of the name for all but the first. */
export const displayPolicies = ["full-name", "initials", "pseudonym", "role-only"] as const;
export type DisplayPolicy = (typeof displayPolicies)[number];

/** Whether the person, or who speaks for them, was asked about being named, and what they said. */
export const consents = ["not-asked", "asked", "given", "refused"] as const;
export type Consent = (typeof consents)[number];

/**
 * Somebody named in a case. `name` is null where the casebook holds none; `printed` lists the
 * spellings of sources. `label` is what is shown in place of a name: a role, never a hint. `pseudonym`
 * was chosen by lot and says nothing of the name.
 */
export function personIn(w: Wording) {
  return z
    .strictObject({
      id: safeText(120),
      name: w.local.nullable(),
      nameRuBasis: z.enum(["printed", "reconstructed"]).nullable().default(null),
      printed: z.array(w.line).max(20).default([]),
      display: z.enum(displayPolicies),
      label: w.local,
      pseudonym: w.local.nullable().default(null),
      ground: w.local,
      consent: z.enum(consents).default("not-asked"),
      /** 1: already widely public; 2: named once; 3: could be harmed, or asked not to be named. */
      riskTier: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    })
    .refine(
      (p) => !w.complete || p.display !== "full-name" || p.name !== null,
      "person.noNameToShow",
    );
}
export const person = personIn(finished);
export type Person = z.infer<typeof person>;

/** The name, pseudonym or label under which a person appears in public, in every text. */
export function publicName(p: Pick<Person, "name" | "display" | "label" | "pseudonym">): LocalText {
  if (p.display === "pseudonym") return p.pseudonym ?? p.label;
  if (!p.name || p.display === "role-only") return p.label;
  if (p.display === "full-name") return p.name;
  return { en: initialsOf(p.name.en), ru: initialsOf(p.name.ru) };
}

/** Every spelling that must not appear in public, longest first; empty for a person shown by name. */
export function protectedSpellings(p: Person): string[] {
  if (p.display === "full-name") return [];
  const spellings = new Set([p.name?.en ?? "", p.name?.ru ?? "", ...p.printed]);
  return [...spellings].filter(Boolean).sort((a, b) => b.length - a.length);
}

function initialsOf(name: string): string {
  return name
    .split(/\s+/u)
    .map((part) => `${[...part][0] ?? ""}.`)
    .join(" ");
}
