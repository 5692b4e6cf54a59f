import type { OutgoingHttpHeaders } from "node:http";
import type { Answer } from "./answer";
import { type ErrorStatus, errorDocument, errorPage } from "./error-page";

type Wrong = {
  status: ErrorStatus;
  /** The route's pattern: programs get a document, people a page. */
  pattern: string;
  headers: OutgoingHttpHeaders;
  id?: string;
};

/** The front's own answer where something is wrong: no stack, no value, nothing to keep. */
export function errorAnswer({ status, pattern, headers, id }: Wrong): Answer {
  const forPrograms = pattern.startsWith("/api/");
  return {
    status,
    headers: {
      "Cache-Control": "no-store",
      ...headers,
      "Content-Type": forPrograms ? "application/problem+json" : "text/html; charset=utf-8",
      ...(status === 503 ? { "Retry-After": "5" } : {}),
      ...(status === 413 ? { Connection: "close" } : {}),
    },
    body: Buffer.from(forPrograms ? errorDocument(status, id) : errorPage(status, id)),
  };
}
