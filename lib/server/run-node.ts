import { spawn } from "node:child_process";
import { homedir } from "node:os";
import { dirname } from "node:path";
import { root } from "@/lib/server/root";

/**
 * Runs a Node program of a package in the folder of Otkaz, with an environment of its own, so that
 * nothing of the operator's settings can get into what it makes.
 */
export function runNode(options: {
  args: readonly string[];
  env: Readonly<Record<string, string>>;
  signal?: AbortSignal | undefined;
}): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, options.args, {
      cwd: root,
      env: { ...plain, ...options.env },
      stdio: ["ignore", "pipe", "pipe"],
      ...(options.signal ? { signal: options.signal } : {}),
    });
    const words: string[] = [];
    child.stdout.on("data", (chunk) => words.push(String(chunk)));
    child.stderr.on("data", (chunk) => words.push(String(chunk)));
    child.on("error", (error) => words.push(error.message));
    child.on("close", (code) => resolve({ code, output: words.join("") }));
  });
}

const plain = {
  NODE_ENV: "production" as const,
  PATH: `${dirname(process.execPath)}:/usr/local/bin:/usr/bin:/bin`,
  HOME: homedir(),
};
