import { applicableVersion, type ChosenBy, heldDuring, lawDates } from "./applicable-version";
import type { CaseEntry } from "./case-entry";
import { factorOf } from "./entry-edits/add-things";
import { sentencesOf } from "./entry-edits/find-place";
import type { InexactDate } from "./inexact-date";
import { type PlausibilityWarning, suspendedCeilingMonths, warningsFor } from "./plausibility";
import { contradictsAbsence } from "./plausibility-absence";
import { uidProblem } from "./reading/read-uid";

/** What is asked of a version of a provision. */
export type LawVersion = {
  validFrom: string;
  validTo: string | null;
  circumstances: readonly string[];
  absenceDays: Readonly<Record<string, unknown>> | null;
  penalties: readonly { kind: string; minMonths: number | null; maxMonths: number | null }[];
};

/** The versions of every provision, by its id, the oldest first. */
export type LawVersions = ReadonlyMap<string, readonly LawVersion[]>;

/** Something that looks odd: which thing, why, and what to fill into the words. */
export type Oddity = {
  warning: PlausibilityWarning;
  subject: string;
  values: Readonly<Record<string, string | number>>;
};

/** Everything in an entry that looks odd to the law. A warning is answered, never obeyed. */
export function plausibilityOf(entry: CaseEntry, versions: LawVersions): Oddity[] {
  return [
    ...entry.charges.flatMap((charge) => ofCharge(entry, charge, versions)),
    ...entry.parties.flatMap(({ id }) => ofSentences(entry, id, versions)),
    ...entry.proceedings.flatMap(({ id, uid }) =>
      uid.value !== null && uidProblem(uid.value) !== null
        ? [{ warning: "uid-check" as const, subject: id, values: { uid: uid.value } }]
        : [],
    ),
  ];
}

/** The answer kept to a warning; null where nobody has given one. */
export function answerTo(entry: CaseEntry, { subject, warning }: Oddity): string | null {
  const given = entry.answers?.find((a) => a.subject === subject && a.warning === warning);
  return given?.answer ?? null;
}

type Charge = CaseEntry["charges"][number];

function ofCharge(entry: CaseEntry, charge: Charge, versions: LawVersions): Oddity[] {
  const provision = provisionOf(charge);
  const known = versions.get(provision ?? "") ?? [];
  const found = applicableVersion(entry, known);
  if (!provision || !found) return [];
  const odd = (warning: PlausibilityWarning) => ({
    warning,
    subject: charge.id,
    values: { provision },
  });
  const absence = factorOf(entry, charge.party, "absence-days")?.value.value ?? null;
  return [
    ...(neverInForce(known, decisiveDates(entry)) ? [odd("not-in-force")] : []),
    ...(blamesMobilisation(charge, found.version) ? [odd("mobilisation-not-listed")] : []),
    ...(contradictsAbsence(found.version.absenceDays, absence)
      ? [odd("absence-does-not-fit")]
      : []),
  ];
}

function provisionOf(charge: Charge): string | null {
  return charge.requalifiedTo.value ?? charge.provision.value;
}

/** The dates of the offence, or where there are none, of the verdict. */
function decisiveDates(entry: CaseEntry): readonly InexactDate[] {
  const { offence, verdict } = lawDates(entry);
  return offence.length > 0 ? offence : verdict;
}

function neverInForce(known: readonly LawVersion[], dates: readonly InexactDate[]): boolean {
  if (dates.length === 0) return false;
  return !dates.some((date) => known.some((version) => heldDuring(version, date)));
}

/** The circumstances of article 332 leave mobilisation out, though a charge may be told by it. */
function blamesMobilisation(charge: Charge, { circumstances }: LawVersion): boolean {
  if (circumstances.length === 0 || circumstances.includes("mobilisation")) return false;
  const told = [charge.asStated.value, ...charge.provision.citations.map(({ states }) => states)];
  return told.some((words) => /mobili[sz]ation|мобилизаци/iu.test(words ?? ""));
}

function ofSentences(entry: CaseEntry, party: string, versions: LawVersions): Oddity[] {
  const charges = entry.charges.filter((charge) => charge.party === party);
  const [only, ...others] = charges;
  const provision = only && others.length === 0 ? provisionOf(only) : null;
  const range = provision ? rangeOf(entry, versions.get(provision) ?? []) : null;
  return sentencesOf(entry, party).flatMap((sentence) => {
    const decided = decidedOf(entry, sentence.ruling);
    const values = {
      provision: provision ?? "",
      min: range?.minMonths ?? 0,
      max: range?.maxMonths ?? suspendedCeilingMonths,
    };
    return warningsFor(sentence, range, decided)
      .filter((warning) => warning !== "not-in-force")
      .map((warning) => ({ warning, subject: sentence.id, values }));
  });
}

function decidedOf(entry: CaseEntry, ruling: string): InexactDate | null {
  const proceeding = entry.rulings.find(({ id }) => id === ruling)?.proceeding;
  return entry.proceedings.find(({ id }) => id === proceeding)?.decided.value ?? null;
}

type Range = {
  minMonths: number | null;
  maxMonths: number | null;
  validFrom: string;
  validTo: string | null;
  chosenBy: ChosenBy;
};

function rangeOf(entry: CaseEntry, known: readonly LawVersion[]): Range | null {
  const found = applicableVersion(entry, known);
  const penalty = found?.version.penalties.find(({ kind }) => kind === "deprivation_of_liberty");
  if (!found || !penalty) return null;
  const { validFrom, validTo } = found.version;
  const { minMonths, maxMonths } = penalty;
  return { minMonths, maxMonths, validFrom, validTo, chosenBy: found.chosenBy };
}
