import { expect, it } from "vitest";
import { StartProblem } from "@/lib/server/start-problem";
import { systemProblem } from "@/lib/server/system-problem";

const failure = (code: string) => Object.assign(new Error("failed"), { code });

it.each([
  ["ENOSPC", /no space left on the disk that holds \/data/],
  ["EDQUOT", /no space left/],
  ["EACCES", /\/data cannot be written by this user/],
  ["EROFS", /\/data cannot be written by this user/],
  ["ENOTDIR", /\/data is not a folder/],
])("tells the operator what %s means", (code, sentence) => {
  const problem = systemProblem(failure(code), "/data");
  expect(problem).toBeInstanceOf(StartProblem);
  expect(problem).toHaveProperty("message", expect.stringMatching(sentence));
});

it("leaves an error alone that is not the operator's", () => {
  const error = failure("EBADF");
  expect(systemProblem(error, "/data")).toBe(error);
});

it("leaves a sentence alone that was said already", () => {
  const problem = new StartProblem("Said.", failure("EACCES"));
  expect(systemProblem(problem, "/data")).toBe(problem);
});
