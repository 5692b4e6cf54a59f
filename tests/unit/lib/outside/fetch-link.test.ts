import {
  createServer,
  type IncomingHttpHeaders,
  type RequestListener,
  type Server,
} from "node:http";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { fetchLink, type Network } from "@/lib/outside/fetch-link";
import { request } from "@/lib/outside/fetch-link-request";
import { refusedWith } from "@/tests/fixtures/refused-with";

const page = "<!doctype html><p>Invented words.</p>";
const html = { "Content-Type": "text/html; charset=utf-8" };
const seen: { url: string | undefined; headers: IncomingHttpHeaders }[] = [];

const answers: Record<string, RequestListener> = {
  "/page": (_req, res) => res.writeHead(200, html).end(page),
  "/packed": (_req, res) =>
    res.writeHead(200, { ...html, "Content-Encoding": "gzip" }).end(gzipSync(page)),
  "/moved": (_req, res) => res.writeHead(302, { Location: "page" }).end(),
  "/around": (_req, res) => res.writeHead(302, { Location: "/around" }).end(),
  "/inside": (_req, res) => res.writeHead(302, { Location: "http://169.254.169.254/" }).end(),
  "/hidden": (_req, res) => res.writeHead(302, { Location: "http://2130706433/" }).end(),
  "/port": (_req, res) => res.writeHead(302, { Location: "//press.org:22/" }).end(),
  "/rebound": (_req, res) => res.writeHead(302, { Location: "http://rebound.org/" }).end(),
  "/large": (_req, res) => res.writeHead(200, html).end(Buffer.alloc(11 * 1024 * 1024)),
  "/bomb": (_req, res) =>
    res
      .writeHead(200, { ...html, "Content-Encoding": "gzip" })
      .end(gzipSync(Buffer.alloc(30 * 1024 * 1024))),
  "/program": (_req, res) => res.writeHead(200, { "Content-Type": "application/wasm" }).end("x"),
  "/gone": (_req, res) => res.writeHead(404, html).end("no"),
  "/cut": (_req, res) => {
    res.writeHead(200, { ...html, "Content-Length": "100" }).write("x");
    res.destroy();
  },
};

const { server, port } = await listening((req, res) => {
  seen.push({ url: req.url, headers: req.headers });
  (answers[req.url ?? ""] ?? answers["/gone"])?.(req, res);
});
afterAll(() => server.close());

/** The internet as it is here: one public machine, which this test plays. */
const network: Network = {
  resolve: async (host) => (host === "rebound.org" ? ["8.8.8.8", "10.0.0.1"] : ["93.184.215.14"]),
  request: (url, _place, signal) => request(url, { address: "127.0.0.1", port }, signal),
};
const fetched = (path: string) => fetchLink(`http://press.org${path}`, network);
const textOf = async (path: string) => Buffer.from((await fetched(path)).bytes).toString();
const keyOf = async (path: string) => (await refusedWith(fetched(path))).key;

describe("a page behind a link", () => {
  it.each(["/inside", "/hidden", "/port", "/rebound"])(
    "is never fetched from where it leads inside: %s",
    async (path) => {
      expect(await keyOf(path)).toBe("link.notAllowed");
    },
  );

  it("is never fetched from a name that stands for a machine inside", async () => {
    const inner: Network = { ...network, resolve: async () => ["127.0.0.1"] };
    expect((await refusedWith(fetchLink("http://press.org/page", inner))).key).toBe(
      "link.notAllowed",
    );
  });

  it("is asked for at the machine that was checked, whatever the name stands for by then", async () => {
    let asked = "";
    const noted: Network = {
      ...network,
      request: (url, place, signal) => {
        asked = `${place.address}:${place.port}`;
        return network.request(url, place, signal);
      },
    };
    await fetchLink("http://press.org/page", noted);
    expect(asked).toBe("93.184.215.14:80");
  });

  it.each([
    ["/around", "link.tooManyMoves"],
    ["/large", "link.tooLarge"],
    ["/bomb", "link.tooLarge"],
    ["/program", "capture.unknownType"],
    ["/gone", "link.status"],
    ["/cut", "link.noAnswer"],
  ])("is refused in words: %s", async (path, key) => {
    expect(await keyOf(path)).toBe(key);
  });

  it("is refused in words whose host is not to be found", async () => {
    const lost: Network = { ...network, resolve: () => Promise.reject(new Error("ENOTFOUND")) };
    expect((await refusedWith(fetchLink("http://press.org/", lost))).key).toBe("link.noAnswer");
  });

  it("is read as it is, packed or moved", async () => {
    expect(await textOf("/page")).toBe(page);
    expect(await textOf("/packed")).toBe(page);
    expect((await fetched("/moved")).address).toBe("http://press.org/page");
  });

  it("learns nothing of who asks", async () => {
    await fetched("/page");
    expect(Object.keys(seen.at(-1)?.headers ?? {}).sort()).toEqual([
      ...["accept", "accept-encoding", "accept-language", "connection", "host", "user-agent"],
    ]);
    expect(seen.at(-1)?.headers).toMatchObject({
      "user-agent": "Mozilla/5.0 (compatible)",
      host: "press.org",
    });
  });
});

function listening(listener: RequestListener): Promise<{ server: Server; port: number }> {
  const made = createServer(listener);
  return new Promise((resolve) => {
    made.listen(0, "127.0.0.1", () => {
      const address = made.address();
      resolve({ server: made, port: typeof address === "object" && address ? address.port : 0 });
    });
  });
}
