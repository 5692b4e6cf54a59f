import { spawn } from "node:child_process";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { z } from "zod";
import { mediaTypeNamed } from "@/lib/domain/media-type";
import { Refusal } from "@/lib/domain/refusal";
import type { SourceLanguage } from "@/lib/domain/source";
import type { TakenApart } from "./extract-file";
import { oneOfTwo } from "./extract-turns";

/** What one file may take: time in milliseconds, memory in megabytes, an answer in bytes. */
const bounds = { time: 45_000, memory: 768, answer: 96 * 1024 * 1024 };

const answer = z.union([
  z.object({
    refused: z.object({
      kind: z.enum(["invalid", "too-large"]),
      key: z.string(),
      values: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  }),
  z.object({
    mediaType: z.string().transform((name) => mediaTypeNamed(name) ?? "text/plain"),
    text: z.string().nullable(),
  }),
]);

/**
 * What is kept of a file, worked out in a process of its own that knows no secret, has so much memory
 * and so much time and no more. Refuses a file that cannot be kept, that kills its reader, or that
 * takes too long.
 */
export async function takeApart(bytes: Uint8Array, language: SourceLanguage): Promise<TakenApart> {
  const answered = await oneOfTwo(() => run(bytes, language));
  if (answered.length < 4) throw new Refusal("invalid", "capture.broken");
  const end = 4 + answered.readUInt32LE(0);
  const head = answer.parse(JSON.parse(answered.toString("utf8", 4, end)));
  if ("refused" in head)
    throw new Refusal(head.refused.kind, head.refused.key, head.refused.values);
  return { ...head, body: Uint8Array.from(answered.subarray(end)) };
}

function run(bytes: Uint8Array, language: SourceLanguage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, programFor(language), {
      cwd: process.cwd(),
      env: { NODE_ENV: "production", PATH: dirname(process.execPath), TMPDIR: tmpdir() },
      stdio: ["pipe", "pipe", "ignore"],
    });
    const late = setTimeout(() => {
      child.kill("SIGKILL");
      reject(new Refusal("invalid", "capture.tooSlow"));
    }, bounds.time);
    const chunks: Buffer[] = [];
    let length = 0;
    child.stdout.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (length > bounds.answer) child.kill("SIGKILL");
      else chunks.push(chunk);
    });
    // A child that ends early closes its input; how it ended is told by its end.
    child.stdin.on("error", () => undefined);
    child.on("error", reject);
    child.on("close", (code) => {
      clearTimeout(late);
      if (code === 0) resolve(Buffer.concat(chunks));
      else reject(new Refusal("invalid", "capture.broken"));
    });
    child.stdin.end(bytes);
  });
}

function programFor(language: SourceLanguage): string[] {
  const file = join(/* turbopackIgnore: true */ process.cwd(), "lib/outside/extract-process.ts");
  return [`--max-old-space-size=${bounds.memory}`, "--import", "tsx", file, language];
}
