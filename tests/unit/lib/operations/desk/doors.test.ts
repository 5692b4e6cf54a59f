import { describe, expect, it } from "vitest";
import { deskDoors } from "@/lib/operations/desk/doors";

const names = (role: "anonymous" | "reader" | "researcher" | "editor" | "admin") =>
  deskDoors({ role, account: role === "anonymous" ? null : "someone" }).map(({ name }) => name);

describe("the doors of the desk", () => {
  it.each(["anonymous", "reader"] as const)("are not there for a %s", (role) => {
    expect(names(role)).toEqual([]);
  });

  it("lead a researcher to cases and sources, and to nothing that is not theirs", () => {
    expect(names("researcher")).toEqual([
      "overview",
      "cases",
      "review",
      "sources",
      "people",
      "units",
      "places",
      "figures",
      "records",
    ]);
  });

  it("open the letters and the settings to an editor", () => {
    const more = names("editor").filter((name) => !names("researcher").includes(name));
    expect(more).toEqual(["letters", "settings"]);
  });

  it("open accounts and the journal to an admin alone", () => {
    const more = names("admin").filter((name) => !names("editor").includes(name));
    expect(more).toEqual(["accounts", "audit"]);
  });
});
