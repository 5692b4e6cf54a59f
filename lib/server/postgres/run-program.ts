import { spawn } from "node:child_process";
import { runAs, type SystemUser } from "@/lib/server/postgres/runner";

/** What a program left behind: its exit code (null when it could not start or was killed) and words. */
export type Finished = { code: number | null; output: string };

/** Runs a program to its end, as `user` when one is given. */
export function runProgram(options: {
  program: string;
  args: readonly string[];
  user?: SystemUser | undefined;
}): Promise<Finished> {
  return new Promise((resolve) => {
    const child = spawn(options.program, options.args, {
      ...runAs(options.user),
      stdio: ["ignore", "pipe", "pipe"],
    });
    const words: string[] = [];
    child.stdout.on("data", (chunk) => words.push(String(chunk)));
    child.stderr.on("data", (chunk) => words.push(String(chunk)));
    child.on("error", (error) => resolve({ code: null, output: error.message }));
    child.on("close", (code) => resolve({ code, output: words.join("") }));
  });
}
