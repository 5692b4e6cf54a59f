import type { AnsweredFactor } from "@/lib/domain/factor";
import { splitProvision } from "@/lib/domain/provision";
import type { PublicValue } from "@/lib/domain/public/public-value";
import { isAnswered, type PrecedentFact } from "./facts";
import type { Bounds, PrecedentProfile, PrecedentRow } from "./precedent-profile";
import type { PrecedentQuery } from "./query";

/** What courts and regions are called in the language of the page. */
export type PlaceNames = {
  court: (code: string) => string;
  region: (code: string) => string;
};

/** What was asked of a fact, or null. */
export function askedValue(
  query: PrecedentQuery,
  fact: PrecedentFact,
  names: PlaceNames,
): PublicValue | null {
  const { provision, absence } = query;
  const [article, part] = splitProvision(provision ?? "");
  const profile = {
    charged: provision === null ? [] : [fact === "article" ? article : provision],
    convicted: [],
    absence: absence && { min: absence.from, max: absence.to },
    howItEnded: query.howItEnded,
    leftFrom: query.leftFrom,
    plea: query.plea,
    answers: query.answers,
    service: query.service === null ? [] : [query.service],
    courts: query.court === null ? [] : [query.court],
    instance: query.instance,
  };
  const regions = query.region === null ? [] : [query.region];
  const [value] =
    fact === "part" && part === null ? [] : valuesOf({ profile, regions }, fact, names);
  return value ?? null;
}

/** What is known of a fact about a defendant; several values where several are, none where none is. */
export function heldValues(
  row: PrecedentRow,
  fact: PrecedentFact,
  names: PlaceNames,
): PublicValue[] {
  return valuesOf(row, fact, names);
}

type Held = Pick<
  PrecedentProfile,
  | "charged"
  | "convicted"
  | "absence"
  | "howItEnded"
  | "leftFrom"
  | "plea"
  | "answers"
  | "service"
  | "courts"
  | "instance"
>;
type Source = { profile: Held; regions: readonly string[] };
type Show = (source: Source, names: PlaceNames) => PublicValue[];

function valuesOf(source: Source, fact: PrecedentFact, names: PlaceNames): PublicValue[] {
  if (isAnswered(fact)) return coded("yes-no", source.profile.answers[fact] ?? null);
  return shows[fact](source, names);
}

const shows: Readonly<Record<Exclude<PrecedentFact, AnsweredFactor>, Show>> = {
  article: ({ profile }) => provisions(profile, (id) => splitProvision(id)[0]),
  part: ({ profile }) => provisions(profile, (id) => id),
  absence: ({ profile }) => ranged(profile.absence),
  "how-it-ended": ({ profile }) => coded("how-it-ended", profile.howItEnded),
  "left-from": ({ profile }) => coded("left-from", profile.leftFrom),
  plea: ({ profile }) => coded("plea", profile.plea),
  service: ({ profile }) => profile.service.flatMap((code) => coded("service", code)),
  region: ({ regions }, { region }) =>
    regions.map((code) => ({ kind: "text", text: region(code) })),
  court: ({ profile }, { court }) =>
    profile.courts.map((code) => ({ kind: "court", code, name: court(code) })),
  instance: ({ profile }) => coded("instance", profile.instance),
};

function coded(set: string, code: string | null): PublicValue[] {
  return code === null ? [] : [{ kind: "code", set, code }];
}

function ranged(bounds: Bounds | null): PublicValue[] {
  return bounds === null ? [] : [{ kind: "range", ...bounds }];
}

function provisions(
  { charged, convicted }: Pick<PrecedentProfile, "charged" | "convicted">,
  as: (provision: string) => string,
): PublicValue[] {
  const all = new Set([...charged, ...convicted].map(as));
  return [...all].map((provision) => ({ kind: "provision", provision }));
}
