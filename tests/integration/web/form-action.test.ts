import { beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import type { Actor } from "@/lib/domain/actor";
import { Refusal } from "@/lib/domain/refusal";
import { assertMay } from "@/lib/policies/may";
import { formAction, type Outcome } from "@/lib/web/form-action";
import { untouched } from "@/lib/web/form-state";
import { visiting } from "@/tests/integration/setup/a-visitor";

vi.mock("@/lib/auth/current-visitor", () => ({ currentVisitor: async () => visiting.now }));

const done: Outcome = { message: ["account.signInAgain"] };
const work = vi.fn<(actor: Actor, input: unknown) => Promise<Outcome>>();
const send = (
  fields: readonly (readonly [string, string | File])[],
  schema: z.ZodType = anything,
) => {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return formAction(schema, work)(untouched, form);
};
const anything = z.record(z.string(), z.unknown());
const given = () => work.mock.calls[0]?.[1];

beforeEach(() => {
  visiting.asEditor();
  work.mockReset();
  work.mockResolvedValue(done);
});

it("tells somebody whose session has ended in another window to sign in", async () => {
  visiting.asNobody();
  work.mockImplementation(async (actor) => {
    assertMay(actor, "manageOwnAccount");
    return done;
  });
  const state = await send([["alias", "Invented"]]);
  expect(state).toMatchObject({
    status: "problem",
    message: "Please sign in again.",
    values: { alias: "Invented" },
  });
});

it.each([undefined, null, "a", 5, {}, []])(
  "refuses what calls it with %j in place of a form",
  async (form) => {
    const state = await formAction(anything, work)(untouched, form);
    expect(state).toMatchObject({ status: "problem", message: "This form cannot be read." });
    expect(work).not.toHaveBeenCalled();
  },
);

describe("a form that names what it may not", () => {
  const schema = z.strictObject({ title: z.string() });

  it.each(["role", "authorId", "status", "publishedAt", "version", "user.connect", "constructor"])(
    "is refused, and nothing is done: %s",
    async (name) => {
      const state = await send(
        [
          ["title", "Invented"],
          [name, "admin"],
        ],
        schema,
      );
      expect(state.status).toBe("problem");
      expect(work).not.toHaveBeenCalled();
    },
  );

  it.each([
    ["id", "a\u0000b"],
    ["id", "\u0000"],
    ["title", "\u0000"],
  ])("is refused where the field %s holds %j, which no table holds", async (name, value) => {
    const state = await send([
      ["title", "Invented"],
      [name, value],
    ]);
    expect(state).toMatchObject({ status: "problem", field: name });
    expect(work).not.toHaveBeenCalled();
  });

  it("cannot reach the prototype of anything", async () => {
    await send([
      ["__proto__", "polluted"],
      ["title", "Invented"],
    ]);
    expect(Object.getPrototypeOf(given())).toBe(Object.prototype);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  it("sends no file and nothing of the framework's own", async () => {
    await send([
      ["$ACTION_ID_1", "x"],
      ["title", "Invented"],
      ["file", new File(["canary"], "canary.txt")],
    ]);
    expect(given()).toEqual({ title: "Invented", file: "" });
  });
});

describe("a form", () => {
  it("is read as fields, and as a list where a field is named twice", async () => {
    await send([
      ["ids", "1"],
      ["ids", "2"],
      ["title", "Invented"],
    ]);
    expect(work).toHaveBeenCalledWith(visiting.now.actor, { ids: ["1", "2"], title: "Invented" });
  });

  it("says that it went well, in the language of who sent it, and keeps nothing typed", async () => {
    const english = await send([["title", "Invented"]]);
    visiting.inRussian();
    const russian = await send([["title", "Invented"]]);
    expect(english).toMatchObject({ status: "done", field: null, values: {} });
    expect(russian.message).toMatch(/[а-я]/);
    expect(russian.message).not.toBe(english.message);
  });

  it("leads on where its work does", async () => {
    work.mockResolvedValue({ goTo: "/desk/cases/9001" });
    await expect(send([])).rejects.toMatchObject({
      digest: expect.stringContaining("/desk/cases/9001"),
    });
  });

  it("is done for nobody as nobody: the operation decides", async () => {
    visiting.asNobody();
    await send([]);
    expect(work.mock.calls[0]?.[0]).toMatchObject({ account: null });
  });
});

describe("a refused form", () => {
  const refuse = (values: Record<string, string> = {}) =>
    work.mockRejectedValue(new Refusal("conflict", "settings.changedMeanwhile", values));

  it("names the field and gives back what was typed", async () => {
    refuse({ field: "title" });
    const state = await send([["title", "Invented"]]);
    expect(state).toMatchObject({
      status: "problem",
      field: "title",
      values: { title: "Invented" },
    });
    expect(state.message).not.toContain("settings.");
  });

  it.each(["passphrase", "newPassphrase", "passphrase2", "code", "again", "recoverycode"])(
    "never gives back %s",
    async (name) => {
      refuse();
      const state = await send([
        [name, "canary"],
        ["title", "Invented"],
      ]);
      expect(state.values).toEqual({ title: "Invented" });
    },
  );

  it("speaks by its kind where it has no words of its own", async () => {
    work.mockRejectedValue(new Refusal("not-found", "no.such.words"));
    expect((await send([])).message).not.toBe("no.such.words");
  });

  it("is no answer where something broke: that is an error", async () => {
    work.mockRejectedValue(new Error("broken"));
    await expect(send([])).rejects.toThrow("broken");
  });
});
