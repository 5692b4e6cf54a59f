import { inject } from "light-my-request";
import { describe, expect, it } from "vitest";
import type { KeptPage } from "@/lib/server/front/kept-page";
import { createPageStore } from "@/lib/server/front/page-store";
import { createPublicAnswers, type PublicParts } from "@/lib/server/front/public-answers";

const page = { status: 200, contentType: "text/html", body: Buffer.from("a"), keys: { cases: 1 } };
const wanted = { url: "/en", kept: true, headers: {}, finish: () => page };

describe("a page finished while the channel is lost", () => {
  it("is sent and not kept", async () => {
    const store = createPageStore<KeptPage>(1_000_000);
    const moments = [true, false];
    const known = { isUp: () => moments.shift() ?? false, isStale: () => false };
    const answer = await answered({ store, known });
    expect([answer.statusCode, store.size().pages]).toEqual([200, 0]);
  });
});

describe("a page overtaken while it is being packed", () => {
  it("is made again after a pause that grows", async () => {
    const store = createPageStore<KeptPage>(1_000_000);
    const moments = [true, true, false];
    const known = { isUp: () => true, isStale: () => moments.shift() ?? false };
    const pauses: number[] = [];
    const answer = await answered({ store, known, pause: async (ms) => pauses.push(ms) });
    expect([answer.statusCode, store.size().pages]).toEqual([200, 1]);
    expect(pauses).toEqual([50, 100]);
  });
});

function answered(parts: Pick<PublicParts, "store" | "known"> & Partial<PublicParts>) {
  const answer = createPublicAnswers({
    render: async () => ({ status: 200, headers: {}, body: Buffer.alloc(0) }),
    pause: async () => undefined,
    ...parts,
  });
  return inject(
    (req, res) => {
      answer(req, res, wanted).catch((error: Error) => res.destroy(error));
    },
    { url: "/en" },
  );
}
