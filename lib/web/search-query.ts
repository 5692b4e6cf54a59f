import { z } from "zod";
import type { SearchParams } from "./case-query";
import { oneParam } from "./one-param";

const kind = z.enum(["case", "law", "court", "figure", "glossary"]).nullable().catch(null);
const page = z.coerce.number().int().min(1).max(999).catch(1);

/** What a reader searches for. `quiet`: the words were posted, so no link may carry them on. */
export function readSearchQuery(params: SearchParams) {
  return {
    q: oneParam(params, "q") ?? "",
    kind: kind.parse(oneParam(params, "kind") ?? null),
    page: page.parse(oneParam(params, "page")),
    quiet: oneParam(params, "quiet") === "1",
  };
}
