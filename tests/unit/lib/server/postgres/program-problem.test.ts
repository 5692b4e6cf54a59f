import { expect, it } from "vitest";
import { programProblem } from "@/lib/server/postgres/program-problem";

it.each([
  ['could not write to file "base/1": No space left on device', /no space left on the disk/],
  ["initdb: error: could not look up effective user ID 4242: user does not exist", /no entry in/],
  ["FATAL:  database files are incompatible with server", /cannot follow/],
  ["spawn /x/bin/initdb EACCES", /cannot run on this system/],
  ["version `GLIBC_2.34' not found", /cannot run on this system/],
  ['data directory "/data" has invalid permissions', /owner or permissions/],
  ["FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use", /was killed/],
])("says in a sentence what %j means", (output, sentence) => {
  expect(programProblem(output, "/data/postgres").message).toMatch(sentence);
});

it("repeats the worst line of what it does not know", () => {
  const output =
    "LOG:  starting\n2026 UTC [1] PANIC:  could not locate a valid checkpoint\nLOG:  off";
  expect(programProblem(output, "/data").message).toContain(
    "(could not locate a valid checkpoint)",
  );
});
