import type { Actor } from "@/lib/domain/actor";
import { may } from "@/lib/policies/may";
import type { Action } from "@/lib/policies/table";

/** The parts of the desk, in the order of its menu, each with what one must be allowed to see it. */
const doors = [
  { name: "overview", path: "/desk", action: "enterDesk" },
  { name: "cases", path: "/desk/cases", action: "enterDesk" },
  { name: "review", path: "/desk/review", action: "enterDesk" },
  { name: "sources", path: "/desk/sources", action: "seeSources" },
  { name: "people", path: "/desk/people", action: "seePeople" },
  { name: "units", path: "/desk/units", action: "seePeople" },
  { name: "places", path: "/desk/places", action: "seePeople" },
  { name: "figures", path: "/desk/figures", action: "seeFigures" },
  { name: "records", path: "/desk/records", action: "seeRecords" },
  { name: "letters", path: "/desk/letters", action: "readMessages" },
  { name: "accounts", path: "/account/people", action: "seeAccounts" },
  { name: "audit", path: "/desk/audit", action: "seeAudit" },
  { name: "settings", path: "/desk/settings", action: "managePublishers" },
] as const satisfies readonly { name: string; path: string; action: Action }[];

/** A part of the desk that somebody may enter. */
export type Door = { name: (typeof doors)[number]["name"]; path: string };

/** The parts of the desk that this actor may enter; none for a reader. */
export function deskDoors(actor: Actor): Door[] {
  return doors
    .filter(({ action }) => may(actor, action))
    .map(({ name, path }): Door => ({ name, path }));
}
