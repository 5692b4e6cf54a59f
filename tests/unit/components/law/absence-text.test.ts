import { expect, it } from "vitest";
import { absenceText } from "@/components/law/absence-text";
import { translatorFor } from "@/lib/messages/translator";

it.each([
  [{ moreThan: 2, upTo: 10 }, "more than 2 days and up to 10 days"],
  [{ moreThan: 10, upToMonths: 1 }, "more than 10 days and up to one month"],
  [{ moreThanMonths: 1 }, "more than one month"],
  [null, null],
  [{ unheardOf: true }, null],
])("says %j", (absence, words) => {
  expect(absenceText(absence, translatorFor("en"))).toBe(words);
});

it("says the bounds as the Code does in Russian", () => {
  expect(absenceText({ moreThan: 2, upTo: 10 }, translatorFor("ru"))).toBe(
    "более 2 суток, но не более 10 суток",
  );
});
