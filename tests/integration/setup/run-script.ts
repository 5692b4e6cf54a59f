import { type ChildProcess, spawn } from "node:child_process";
import type { SystemUser } from "@/lib/server/postgres/runner";
import { root } from "@/lib/server/root";

type Script = {
  file: string;
  args?: readonly string[];
  env?: Readonly<Record<string, string>>;
  user?: SystemUser | undefined;
};

/** Starts a TypeScript file of this project in a process of its own. */
export function startScript({ file, args = [], env = {}, user }: Script): ChildProcess {
  return spawn(process.execPath, ["--import", "tsx", file, ...args], {
    cwd: root,
    env: { PATH: "/usr/bin:/bin", NODE_ENV: "production", ...env },
    stdio: ["ignore", "pipe", "pipe"],
    ...(user ? { uid: user.uid, gid: user.gid } : {}),
  });
}

/** Runs one to its end. */
export async function runScript(script: Script) {
  const child = startScript(script);
  const [output, errors] = [collect(child.stdout), collect(child.stderr)];
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, output: output(), errors: errors() };
}

/** Resolves when the process has written a whole line that satisfies `test`; rejects when it ends. */
export function lineOf(child: ChildProcess, test: (line: string) => boolean): Promise<string> {
  const output = collect(child.stdout);
  const errors = collect(child.stderr);
  return new Promise((resolve, reject) => {
    child.stdout?.on("data", () => {
      const line = output().split("\n").slice(0, -1).find(test);
      if (line !== undefined) resolve(line);
    });
    child.on("close", () => reject(new Error(`it ended early: ${output()}${errors()}`)));
  });
}

function collect(stream: ChildProcess["stdout"]): () => string {
  let text = "";
  stream?.on("data", (chunk) => {
    text += String(chunk);
  });
  return () => text;
}
