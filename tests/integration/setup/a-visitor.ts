import type { Visitor } from "@/lib/auth/current-visitor";
import { anonymous } from "@/lib/domain/actor";

const nobody: Visitor = { actor: anonymous, alias: "", lang: "en", mustEnrol: false };

/** Who asks in a test of what stands between the desk and the network. */
export const visiting = {
  now: nobody,
  asNobody() {
    visiting.now = nobody;
  },
  asEditor() {
    const actor = { role: "editor", account: "invented-editor" } as const;
    visiting.now = { ...nobody, actor, alias: "An invented alias" };
  },
  asReader() {
    const actor = { role: "reader", account: "invented-reader" } as const;
    visiting.now = { ...nobody, actor, alias: "An invented alias" };
  },
  inRussian() {
    visiting.now = { ...visiting.now, lang: "ru" };
  },
};
