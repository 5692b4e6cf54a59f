import type { ChildProcess } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";
import { freePort } from "@/lib/server/postgres/free-port";
import { lineOf, startScript } from "@/tests/integration/setup/run-script";

/** A running Otkaz: where it serves, the path that makes its first admin, and how it is ended. */
export type Running = {
  url: string;
  /** Null where there is an admin already. */
  setupPath: string | null;
  dataDir: string;
  pid: number;
  /** What it has written so far, to both of its streams. */
  written(): string;
  /** Resolves with the exit code when the process has ended; null when a signal ended it. */
  ended: Promise<number | null>;
  /** Asks it to stop and waits until it has; the exit code. */
  stop(): Promise<number | null>;
};

type Settings = { dataDir: string; port?: number; env?: Readonly<Record<string, string>> };

/** Runs the program as an operator does, and waits until it says where it is. */
export async function startOtkaz({ dataDir, port, env = {} }: Settings): Promise<Running> {
  const own = { OTKAZ_DATA_DIR: dataDir, PORT: String(port ?? (await freePort())) };
  const child = startScript({
    file: "lib/server/main.ts",
    args: ["start"],
    env: { ...own, ...env },
  });
  const written = collected(child);
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const line = await lineOf(child, (text) => text.startsWith("Otkaz is at "));
  const stop = () => {
    child.kill("SIGTERM");
    return ended;
  };
  const url = line.replace("Otkaz is at ", "").trim();
  const pid = z.int().parse(child.pid);
  return { url, setupPath: await linkOf(written), dataDir, pid, written, ended, stop };
}

function collected(child: ChildProcess): () => string {
  let text = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk) => {
      text += String(chunk);
    });
  return () => text;
}

/** The link is printed right after the address; nothing is, where there is an admin. */
async function linkOf(written: () => string): Promise<string | null> {
  for (let waited = 0; waited < longestWait; waited += 50) {
    const [path] = /\/setup\/[\w-]+/.exec(written()) ?? [];
    if (path) return path;
    await pause(50);
  }
  return null;
}

const longestWait = 2_000;
