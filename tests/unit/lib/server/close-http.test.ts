import { createServer, get, type Server } from "node:http";
import { expect, it } from "vitest";
import { closeHttp } from "@/lib/server/close-http";

/** Answers after `delay` milliseconds. */
async function aServer(delay: number): Promise<{ server: Server; url: string }> {
  const server = createServer((_request, response) => {
    setTimeout(() => response.end("done"), delay);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return { server, url: `http://127.0.0.1:${port}/` };
}

/** What became of a request: its text, or the code of its failure. */
function request(url: string): Promise<string> {
  return new Promise((resolve) => {
    get(url, { agent: false }, (response) => {
      let text = "";
      response.on("data", (chunk) => {
        text += chunk;
      });
      response.on("end", () => resolve(text));
    }).on("error", (error) => resolve("code" in error ? String(error.code) : "failed"));
  });
}

it("lets a request in flight finish and takes no new one", async () => {
  const { server, url } = await aServer(200);
  const inFlight = request(url);
  await new Promise((resolve) => server.once("request", resolve));
  const closed = closeHttp(server, 5_000);
  expect(await request(url)).toBe("ECONNREFUSED");
  expect(await inFlight).toBe("done");
  await closed;
});

it("breaks off what takes longer than it may", async () => {
  const { server, url } = await aServer(60_000);
  const inFlight = request(url);
  await new Promise((resolve) => server.once("request", resolve));
  await closeHttp(server, 50);
  expect(await inFlight).toBe("ECONNRESET");
});
