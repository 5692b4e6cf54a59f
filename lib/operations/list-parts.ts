import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { narrativeNodes, narrativeText, textAttribute } from "@/lib/domain/narrative";
import { Refusal } from "@/lib/domain/refusal";
import { assertMay } from "@/lib/policies/may";

/** Something of a case that can be taken out of the public: its kind, its id, and its first words. */
export type Part = { kind: string; id: string; words: string };

const shown = 60;

/** Everything of a case that a redaction or a change of display can name. */
export async function listParts(actor: Actor, id: string): Promise<Part[]> {
  assertMay(actor, "redact");
  const entry = await inTransaction(({ caseEntries }) => caseEntries.byId(id));
  if (!entry) throw new Refusal("not-found", "problem.notFound");
  const blocks = [entry.en.narrative, entry.ru.narrative].flatMap((doc) =>
    doc ? [...narrativeNodes(doc)] : [],
  );
  const part = (kind: string) => (one: { id: string }, words: string) => ({
    kind,
    id: one.id,
    words: words.slice(0, shown),
  });
  return [
    ...entry.persons.map((one) => part("person")(one, `${one.display}: ${one.name?.en ?? ""}`)),
    ...entry.parties.map((one) => part("party")(one, one.label.en)),
    ...blocks.flatMap((node) => {
      const block = textAttribute(node, "id");
      return block ? [part("block")({ id: block }, narrativeText(node))] : [];
    }),
    ...entry.annotations.map((one) => part("annotation")(one, one.text.en)),
    ...entry.happenings.map((one) => part("happening")(one, one.text.en)),
    ...entry.openQuestions.map((one) => part("question")(one, one.en)),
    ...entry.excerpts.map((one) => part("excerpt")(one, one.exact)),
  ];
}
