import { type IncomingHttpHeaders, request } from "node:http";

export type RawAnswer = {
  status: number;
  headers: IncomingHttpHeaders;
  bytes: Buffer;
  text: string;
};

type Asked = { method?: string; headers?: Readonly<Record<string, string>>; body?: string };

/**
 * Sends exactly these headers and this path and reads the answer as it was sent: nothing is
 * followed, unpacked or added.
 */
export function ask(url: string, path: string, asked: Asked = {}): Promise<RawAnswer> {
  const { hostname, port } = new URL(url);
  const { method = "GET", headers = {}, body } = asked;
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk) => chunks.push(chunk));
      answer.on("error", reject);
      answer.on("end", () => {
        const bytes = Buffer.concat(chunks);
        const { statusCode = 0, headers: given } = answer;
        resolve({ status: statusCode, headers: given, bytes, text: bytes.toString("utf8") });
      });
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
