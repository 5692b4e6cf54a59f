import { markOf, narrativeNodes, textAttribute } from "@/lib/domain/narrative";
import { publicCase } from "@/lib/domain/public/public-case";

/** The sources that public documents of a case quote, or mention in their narrative. */
export function sourcesNamed(documents: Readonly<Record<string, object>>): Set<string> {
  const cases = Object.values(documents).map((document) => publicCase.parse(document));
  const quoted = cases.flatMap((one) => one.sources.map((source) => source.id));
  const nodes = cases.flatMap(({ narrative }) =>
    narrative ? [...narrativeNodes(narrative.doc)] : [],
  );
  const mentioned = nodes.flatMap((node) => {
    const mention = markOf(node, "mention");
    if (!mention || textAttribute(mention, "kind") !== "source") return [];
    return textAttribute(mention, "id") ?? [];
  });
  return new Set([...quoted, ...mentioned]);
}
