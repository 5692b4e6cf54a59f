import { describe, expect, it } from "vitest";
import { wordsOfEntry } from "@/lib/domain/entry-words";
import { aNarrative, words } from "@/tests/fixtures/a-narrative";
import { aToldEntry, ids } from "@/tests/fixtures/a-told-entry";

const local = (text: string) => ({ en: text, ru: `${text}, по-русски` });

const entry = aToldEntry({
  en: {
    title: "Ivan Invented",
    standfirst: "Standfirstword.",
    narrative: aNarrative([words("Narrativeword here.")]),
  },
  charges: [
    {
      id: ids.charge,
      party: ids.first,
      provision: {
        value: "332(2.1)",
        basis: "inferred",
        reason: local("Reasonword"),
        citations: [
          {
            excerpt: "invented.e1",
            states: "Statesword",
            rank: "deprecated",
            reason: local("Rankword"),
          },
        ],
      },
      asStated: { value: "Chargeword" },
    },
  ],
  answers: [{ subject: ids.charge, warning: "x", answer: "Answerword." }],
});

describe("the words of a case", () => {
  const said = [...wordsOfEntry(entry)].join("\n");

  it.each([
    "Standfirstword",
    "Narrativeword",
    "He refused.",
    "Он отказался.",
    "второй подсудимый",
    "Chargeword",
    "Reasonword, по-русски",
    "Statesword",
    "Rankword",
    "Answerword",
  ])("are all that somebody wrote: %s", (word) => {
    expect(said).toContain(word);
  });

  it.each(["inferred", "deprecated", "332(2.1)", ids.charge, "invented.e1"])(
    "hold no code and no id: %s",
    (code) => {
      expect(said).not.toContain(code);
    },
  );
});
