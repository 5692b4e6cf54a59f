import { Agent, request } from "node:http";

const paths = [
  "/en",
  "/en/cases",
  "/en/cases/0001-dmitry-vasilets",
  "/ru/cases/0001-dmitry-vasilets",
  "/en/law/337",
  "/en/figures",
  "/en/search?q=Kursk",
  "/api/v1/cases",
];

/** How many requests are counted for one page, and over how many connections. */
const requests = 10_000;
const connections = 16;

type Got = { firstByteMs: number; bytes: number };

/** Prints for every page: first byte cold and warm, bytes as sent, and requests per second. */
export async function benchPages(port: number, print: (line: string) => void): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  print("page, cold ms, warm ms, bytes, requests per second");
  for (const path of paths) {
    const cold = await get(agent, port, path);
    const warm = await get(agent, port, path);
    const count = path.includes("search") ? requests / 50 : requests;
    const rate = await perSecond(count, () => get(agent, port, path));
    const times = [cold.firstByteMs.toFixed(1), warm.firstByteMs.toFixed(1)];
    print([path, ...times, warm.bytes, Math.round(rate)].join(", "));
  }
  agent.destroy();
}

function get(agent: Agent, port: number, path: string): Promise<Got> {
  const begun = performance.now();
  const headers = { "accept-encoding": "br" };
  return new Promise((resolve, reject) => {
    const sent = request({ agent, host: "127.0.0.1", port, path, headers }, (answer) => {
      let firstByteMs = 0;
      let bytes = 0;
      answer.on("data", (chunk: Buffer) => {
        firstByteMs ||= performance.now() - begun;
        bytes += chunk.length;
      });
      answer.on("end", () => resolve({ firstByteMs, bytes }));
      answer.on("error", reject);
    });
    sent.on("error", reject);
    sent.end();
  });
}

async function perSecond(count: number, once: () => Promise<unknown>): Promise<number> {
  let left = count;
  const begun = performance.now();
  const loop = async () => {
    for (; left > 0; left -= 1) await once();
  };
  await Promise.all(Array.from({ length: connections }, loop));
  return count / ((performance.now() - begun) / 1000);
}
