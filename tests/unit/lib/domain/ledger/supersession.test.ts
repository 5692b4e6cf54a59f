import fc from "fast-check";
import { expect, it } from "vitest";
import { supersessionProblem } from "@/lib/domain/ledger/supersession";

const line = [
  { id: "f901", supersedes: null },
  { id: "f902", supersedes: "f901" },
  { id: "f903", supersedes: "f902" },
];

it.each([
  ["f904", "f903", null],
  ["f903", "f902", null],
  ["f904", null, null],
  ["f904", "f999", "figureDesk.supersedesNothing"],
  ["f904", "f901", "figureDesk.supersededTwice"],
  ["f901", "f903", "figureDesk.supersedesItself"],
  ["f901", "f901", "figureDesk.supersedesItself"],
])("lets %s take the place of %s: %s", (id, supersedes, problem) => {
  expect(supersessionProblem({ id, supersedes }, line)).toBe(problem);
});

it("ends, however the figures are tied", () => {
  const ids = ["f901", "f902", "f903", "f904"];
  const link = fc.record({
    id: fc.constantFrom(...ids),
    supersedes: fc.option(fc.constantFrom(...ids)),
  });
  fc.assert(
    fc.property(link, fc.array(link, { maxLength: 6 }), (one, figures) => {
      supersessionProblem(one, figures);
    }),
  );
});
