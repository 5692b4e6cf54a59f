import { expect, it } from "vitest";
import { databaseProblem, shownAddress } from "@/lib/server/database-problem";

const failure = (code: string, message = "failed") => Object.assign(new Error(message), { code });

it.each(["ECONNREFUSED", "ENOTFOUND", "28P01", "3D000", "53300"])(
  "says for %s that the database cannot be reached",
  (code) => {
    expect(databaseProblem(failure(code), "there")).toHaveProperty(
      "message",
      expect.stringMatching(/^The database at there cannot be reached \(failed\)/),
    );
  },
);

it("says when the database's disk is full", () => {
  expect(databaseProblem(failure("53100"), "/data")).toHaveProperty(
    "message",
    expect.stringMatching(/no space left/),
  );
});

it("leaves an error of a statement alone", () => {
  const error = failure("42601", "syntax error");
  expect(databaseProblem(error, "there")).toBe(error);
});

it("never shows role or password of an address", () => {
  expect(shownAddress("postgresql://role:secret@host:5432/otkaz?x=1")).toBe("host:5432/otkaz");
});
