import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { type Answer, encoded, send } from "./answer";
import { NotNow } from "./failure";
import { neverStored } from "./headers";
import { type KeptPage, keptPage, sendKept } from "./kept-page";
import type { Versions } from "./known-versions";
import type { PageStore } from "./page-store";
import type { Render, Rendered } from "./render";
import type { Page } from "./rendered-page";
import { createSingleFlight } from "./single-flight";

/** What is asked for: an address of ours, whether it may be kept, and how it is finished. */
export type Wanted = {
  url: string;
  kept: boolean;
  headers: OutgoingHttpHeaders;
  finish: (rendered: Rendered) => Page;
};

export type PublicParts = {
  render: Render;
  store: PageStore<KeptPage>;
  known: { isUp: () => boolean; isStale: (keys: Versions) => boolean };
  pause: (ms: number) => Promise<unknown>;
};

type Made = { page: Page; kept: KeptPage | null };

const renderAgain = 4;

/** Answers with what is kept, or renders, finishes and keeps; nothing overtaken is ever sent. */
export function createPublicAnswers({ render, store, known, pause }: PublicParts) {
  const shared = createSingleFlight<Made>();

  return async (req: IncomingMessage, res: ServerResponse, wanted: Wanted): Promise<void> => {
    const before = wanted.kept ? store.get(wanted.url) : undefined;
    if (before) return sendKept(req, res, before);
    const made = await (wanted.kept ? shared(wanted.url, () => fresh(wanted)) : fresh(wanted));
    if (made.kept) sendKept(req, res, made.kept);
    else send(req, res, await encoded(req, answerOnce(made.page, wanted.headers)));
  };

  async function fresh(wanted: Wanted): Promise<Made> {
    for (let again = 0; again <= renderAgain; again += 1) {
      if (again > 0) await pause(25 * 2 ** again);
      const made = await makeOnce(wanted);
      if (!known.isStale(made.page.keys ?? {})) return keep(wanted.url, made);
    }
    throw new NotNow("overtaken by publications");
  }

  /** Follows on the question whether a page is stale; nothing else may run in between. */
  function keep(url: string, made: Made): Made {
    if (made.kept && known.isUp()) store.put(url, made.kept);
    return made;
  }

  async function makeOnce({ url, kept, headers, finish }: Wanted): Promise<Made> {
    const page = finish(await render({ url }));
    const keep = kept && page.status === 200 && page.keys !== null && known.isUp();
    return { page, kept: keep ? await keptPage(page, headers) : null };
  }
}

function answerOnce(page: Page, headers: OutgoingHttpHeaders): Answer {
  return {
    status: page.status,
    headers: {
      ...headers,
      "Content-Type": page.contentType,
      "Cache-Control": neverStored,
      ...(page.location === undefined ? {} : { Location: page.location }),
    },
    body: page.body,
  };
}
