import { withIds } from "@/lib/domain/open-question";
import type { PublicCase } from "@/lib/domain/public/public-case";

/** An open question as a public version asks it. */
type Asked = { id: string; question: string };

/** The open questions of a public version; those of an old one are known by their places. */
export function publicQuestions({ unknowns }: PublicCase): Asked[] {
  const asked = unknowns.flatMap(({ id, question }) =>
    question === null ? [] : [{ id, question }],
  );
  return withIds(asked).map(({ id, question }) => ({ id, question }));
}

/**
 * The document without an open question. What is left keeps the ids it had, so that the same line of
 * the ledger never takes the next one too.
 */
export function withoutQuestion(document: PublicCase, id: string): PublicCase {
  const asked = publicQuestions(document);
  if (!asked.some((one) => one.id === id)) return document;
  const left = asked.filter((one) => one.id !== id);
  return {
    ...document,
    unknowns: [
      ...document.unknowns.filter(({ question }) => question === null),
      ...left.map((one) => ({ id: one.id, field: null, of: null, question: one.question })),
    ],
  };
}
