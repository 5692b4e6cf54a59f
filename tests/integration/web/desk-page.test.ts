import { beforeEach, describe, expect, it, vi } from "vitest";
import { Refusal } from "@/lib/domain/refusal";
import { deskView, deskVisitor } from "@/lib/web/desk-page";
import { visiting } from "@/tests/integration/setup/a-visitor";

const asked = vi.hoisted(() => ({ path: "/desk/cases?state=draft" }));
vi.mock("@/lib/auth/current-visitor", () => ({ currentVisitor: async () => visiting.now }));
vi.mock("next/headers", () => ({
  headers: async () => new Headers(asked.path ? { "x-otkaz-path": asked.path } : {}),
}));

beforeEach(() => {
  visiting.asEditor();
  asked.path = "/desk/cases?state=draft";
});

/** Where a page leads instead of being shown. */
async function ledTo(page: Promise<unknown>): Promise<string> {
  const error: unknown = await page.catch((thrown: unknown) => thrown);
  const digest: unknown = error instanceof Error ? Reflect.get(error, "digest") : null;
  return typeof digest === "string" ? digest : "";
}

describe("a page of the desk", () => {
  it("leads who is not signed in to sign in, and back again", async () => {
    visiting.asNobody();
    expect(await ledTo(deskVisitor())).toContain(
      ";/account/sign-in?next=%2Fdesk%2Fcases%3Fstate%3Ddraft;",
    );
  });

  it.each(["//evil.example", "", "https://evil.example/desk"])(
    "leads back to nothing but itself: %j",
    async (path) => {
      visiting.asNobody();
      asked.path = path;
      expect(await ledTo(deskVisitor())).toContain(";/account/sign-in?next=%2Fdesk;");
    },
  );

  it("is not shown before the second step was set up where the role asks for one", async () => {
    visiting.now = { ...visiting.now, mustEnrol: true };
    expect(await ledTo(deskVisitor())).toContain(";/account/second-step;");
  });

  it("knows who asks and speaks their language", async () => {
    visiting.inRussian();
    const visitor = await deskVisitor();
    expect(visitor).toMatchObject({ actor: { account: "invented-editor" }, lang: "ru" });
  });
});

describe("what a page shows", () => {
  const refusing = (kind: "not-found" | "forbidden" | "gone" | "invalid" | "sign-in-again") =>
    deskView(async () => {
      throw new Refusal(kind, "problem.notFound");
    });

  it.each(["not-found", "forbidden", "gone", "invalid"] as const)(
    "is, where it is refused as %s, the page of what is not there",
    async (kind) => {
      expect(await ledTo(refusing(kind))).toBe(await ledTo(refusing("not-found")));
      expect(await ledTo(refusing(kind))).toContain("404");
    },
  );

  it("waits for a fresh proof where it needs one, and comes back", async () => {
    expect(await ledTo(refusing("sign-in-again"))).toContain(
      ";/account/prove?next=%2Fdesk%2Fcases%3Fstate%3Ddraft;",
    );
  });

  it("is what was loaded", async () => {
    expect(await deskView(async () => "loaded")).toBe("loaded");
  });

  it("is an error where something broke", async () => {
    const broken = deskView(async () => {
      throw new Error("broken");
    });
    await expect(broken).rejects.toThrow("broken");
  });
});
