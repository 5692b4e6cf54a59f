import type { RequestListener } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import type { AnnouncementSource } from "./announcements";
import { createHandler } from "./handle-request";
import type { KeptPage } from "./kept-page";
import { createKnownVersions } from "./known-versions";
import { createPageStore } from "./page-store";
import { createPublicAnswers } from "./public-answers";
import { createRender, type NextHandler } from "./render";

export type FrontParts = {
  nextHandler: NextHandler;
  announcements: AnnouncementSource;
  storeBytes: number;
  appUrl: string;
  ready: () => Promise<boolean>;
  trustProxy: boolean;
  log: (line: string) => void;
  renderTimeoutMs: number;
};

export type Front = { handler: RequestListener; close(): Promise<void> };

/** Puts the front together and waits until the first attempt to hear announcements has ended. */
export async function buildFront(parts: FrontParts): Promise<Front> {
  const store = createPageStore<KeptPage>(parts.storeBytes);
  const known = createKnownVersions(store);
  const render = createRender(parts.nextHandler, parts.appUrl, parts.renderTimeoutMs);
  const publicAnswer = createPublicAnswers({ render, store, known, pause });
  await parts.announcements.start(known.listener);
  return {
    handler: createHandler({ ...parts, render, publicAnswer }),
    async close() {
      await parts.announcements.close();
      store.clear();
    },
  };
}
