import type { IncomingMessage } from "node:http";
import type { PublicPage } from "@/lib/web/public-routes";
import { canonicalQuery } from "./canonical-query";
import type { ErrorStatus } from "./error-page";
import { readBody } from "./read-body";

const maxBytes = 8192;

type Known = Pick<PublicPage, "parameters" | "several">;

/** The query that a posted form stands for, so that its words appear in no address and no log. */
export async function postedQuery(
  req: IncomingMessage,
  { parameters, several }: Known,
): Promise<{ query: string; raw: string } | { refused: ErrorStatus }> {
  if (!isUrlEncoded(req.headers["content-type"])) return { refused: 415 };
  const body = await readBody(req, maxBytes);
  if (!body) return { refused: 413 };
  const raw = body.toString("utf8");
  const query = canonicalQuery(raw, parameters, several);
  return query === null ? { refused: 400 } : { query, raw };
}

function isUrlEncoded(contentType: string | undefined): boolean {
  const [type = ""] = (contentType ?? "").split(";");
  return type.trim().toLowerCase() === "application/x-www-form-urlencoded";
}
