import type { Person } from "./person";
import { nameWords, sharesWord } from "./pseudonym";

/** What may keep a case from being published for the sake of one of its people. */
export type PersonProblem = { person: string; key: PersonProblemKey; values: { name: string } };

export type PersonProblemKey =
  | "people.gate.ground"
  | "people.gate.label"
  | "people.gate.name"
  | "people.gate.script"
  | "people.gate.tier"
  | "people.gate.tierInitials"
  | "people.gate.refused"
  | "people.gate.asked"
  | "people.gate.pseudonym"
  | "people.gate.pseudonymTells"
  | "people.gate.pseudonymTwice";

const asksForName = (p: Person) => p.display === "full-name" || p.display === "initials";
const isBlank = (text: { en: string; ru: string }) => !text.en.trim() || !text.ru.trim();

const questions: Readonly<Record<PersonProblemKey, (p: Person) => boolean>> = {
  "people.gate.ground": (p) => isBlank(p.ground),
  "people.gate.label": (p) => isBlank(p.label),
  "people.gate.name": (p) => asksForName(p) && p.name === null,
  "people.gate.script": (p) => asksForName(p) && p.name !== null && isBlank(p.name),
  "people.gate.tier": (p) => p.riskTier === 3 && p.display === "full-name",
  "people.gate.tierInitials": (p) =>
    p.riskTier === 3 && p.display === "initials" && p.consent !== "given",
  "people.gate.refused": (p) => p.consent === "refused" && asksForName(p),
  "people.gate.asked": (p) => p.consent === "asked" && asksForName(p),
  "people.gate.pseudonym": (p) => p.display === "pseudonym" && p.pseudonym === null,
  "people.gate.pseudonymTells": (p) => p.display === "pseudonym" && sharesWord(pseudonymOf(p), [p]),
  "people.gate.pseudonymTwice": () => false,
};

/**
 * What is unresolved about a person before readers may meet them: no ground for naming, an answer
 * still awaited, a name that would harm. Empty where nothing is in the way.
 */
export function personGate(person: Person): PersonProblem[] {
  return keysOf(person).map((key) => problem(person, key));
}

/** The same for all people of a case, and what only shows when they stand side by side. */
export function peopleGate(people: readonly Person[]): PersonProblem[] {
  return people.flatMap((person) => {
    const others = people.filter((other) => other.id !== person.id);
    const twice = person.display === "pseudonym" && isTaken(person, others);
    return [
      ...personGate(person),
      ...(twice ? [problem(person, "people.gate.pseudonymTwice")] : []),
    ];
  });
}

/** A pseudonym that is also somebody else's, or somebody else's real name. */
function isTaken(person: Person, others: readonly Person[]): boolean {
  const own = nameWords(...pseudonymOf(person));
  const theirs = new Set(
    others.filter((p) => p.display === "pseudonym").flatMap((p) => nameWords(...pseudonymOf(p))),
  );
  return own.some((word) => theirs.has(word)) || sharesWord(pseudonymOf(person), others);
}

function keysOf(person: Person): PersonProblemKey[] {
  return problemKeys.filter((key) => questions[key](person));
}

const problemKeys: readonly PersonProblemKey[] = [
  "people.gate.ground",
  "people.gate.label",
  "people.gate.name",
  "people.gate.script",
  "people.gate.tier",
  "people.gate.tierInitials",
  "people.gate.refused",
  "people.gate.asked",
  "people.gate.pseudonym",
  "people.gate.pseudonymTells",
];

function pseudonymOf({ pseudonym }: Person): string[] {
  return pseudonym ? [pseudonym.en, pseudonym.ru] : [];
}

function problem(person: Person, key: PersonProblemKey): PersonProblem {
  const { name, label, id } = person;
  return { person: id, key, values: { name: name?.ru || name?.en || label.ru || id } };
}
