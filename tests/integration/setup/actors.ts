import type { Actor } from "@/lib/domain/actor";

/** Invented people of every role, who ask for things in tests. */
export const anEditor: Actor = { role: "editor", account: "invented-editor" };
export const anAdmin: Actor = { role: "admin", account: "invented-admin" };
export const aResearcher: Actor = { role: "researcher", account: "invented-researcher" };
export const aReader: Actor = { role: "reader", account: "invented-reader" };
