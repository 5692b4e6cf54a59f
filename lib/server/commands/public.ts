import { operator } from "@/lib/domain/actor";
import { displayPolicies } from "@/lib/domain/person";
import { redactionTargets } from "@/lib/domain/redaction";
import type { Command } from "@/lib/server/command";
import { withDatabase } from "@/lib/server/with-database";

// The operations are imported when called: what they import reads the database's address.

const usage = `Usage:
  npm run otkaz public withdraw CASE            take a case out of the public, e.g. 0001
  npm run otkaz public list CASE                people, blocks, notes, events, excerpts and their ids
  npm run otkaz public publish CASE             publish a case from the desk anew
  npm run otkaz public show PERSON POLICY       full-name, initials, pseudonym or role-only
  npm run otkaz public redact CASE TARGET ID [FIELD]
                                                block, excerpt, annotation, happening, party-field
  npm run otkaz public verify                   check the chain of digests
`;

/** What an operator does to what is public. Each takes effect at once on a running Otkaz. */
export const publicCommand: Command = {
  name: "public",
  summary: "public list | withdraw | publish | show | redact | verify: what readers see",
  async run([verb = "", ...words]) {
    const work = works[verb]?.(words);
    if (!work) {
      process.stderr.write(usage);
      return 2;
    }
    let code = 0;
    await withDatabase(async (_database, progress) => {
      code = await progress.step(verb, async (report) => work(report));
    });
    return code;
  },
};

type Work = (report: (line: string) => void) => Promise<number>;

const works: Record<string, (words: readonly string[]) => Work | null> = {
  list: ([id]) => (id ? () => list(id) : null),
  withdraw: ([id]) => (id ? (report) => withdraw(id, report) : null),
  publish: ([id]) => (id ? () => publish(id) : null),
  show: ([person, policy]) => show(person, policy),
  redact: ([id, target, targetId, field]) => redaction(id, target, targetId, field),
  verify: () => verify,
};

async function list(id: string): Promise<number> {
  const { listParts } = await import("@/lib/operations/list-parts");
  const lines = (await listParts(operator, id)).map(
    (part) => `${part.kind.padEnd(11)}${part.id.padEnd(26)}${part.words}\n`,
  );
  process.stdout.write(lines.join(""));
  return 0;
}

async function withdraw(id: string, report: (line: string) => void): Promise<number> {
  const { withdrawCase } = await import("@/lib/operations/withdraw-case");
  const { namesLeft } = await import("@/lib/operations/names-left");
  await withdrawCase(operator, id);
  for (const { person, things } of await namesLeft(operator, id))
    report(`Still named elsewhere: ${person} (${things.join(", ")})`);
  return 0;
}

async function publish(id: string): Promise<number> {
  const { publishCase } = await import("@/lib/operations/publish-case");
  await publishCase(operator, id, { en: "Published anew.", ru: "Опубликовано заново." });
  return 0;
}

function show(person: string | undefined, given: string | undefined): Work | null {
  const display = displayPolicies.find((policy) => policy === given);
  if (!person || !display) return null;
  return async () => {
    const { changeDisplay } = await import("@/lib/operations/change-display");
    await changeDisplay(operator, person, display);
    return 0;
  };
}

function redaction(
  subjectId: string | undefined,
  given: string | undefined,
  targetId: string | undefined,
  field: string | undefined,
): Work | null {
  const target = redactionTargets.find((known) => known === given);
  if (!subjectId || !target || !targetId) return null;
  return async () => {
    const { redact } = await import("@/lib/operations/redact");
    const request = { subjectKind: "case", subjectId, target, targetId, field: field ?? null };
    await redact(operator, { ...request, subjectKind: "case" });
    return 0;
  };
}

async function verify(report: (line: string) => void): Promise<number> {
  const { verifyPublications } = await import("@/lib/operations/verify-publications");
  const { held, redacted, broken } = await verifyPublications();
  report(`${held} versions hold, ${redacted} of them redacted; ${broken.length} do not`);
  for (const version of broken) report(`Broken: ${version}`);
  return broken.length === 0 ? 0 : 1;
}
