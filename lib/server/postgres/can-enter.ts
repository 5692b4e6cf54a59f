import { runProgram } from "@/lib/server/postgres/run-program";
import type { SystemUser } from "@/lib/server/postgres/runner";

/** True when `user` can pass through the folder; asked of the system itself, so any rule counts. */
export async function canEnter(folder: string, user: SystemUser): Promise<boolean> {
  return shellAgrees('cd "$1"', [folder], user);
}

/** True when `user` can run the first file and read the others. */
export async function canUse(
  program: string,
  files: readonly string[],
  user: SystemUser,
): Promise<boolean> {
  const asks =
    'test -x "$1" && test -r "$1" && shift && for file; do test -r "$file" || exit 1; done';
  return shellAgrees(asks, [program, ...files], user);
}

async function shellAgrees(asks: string, args: string[], user: SystemUser): Promise<boolean> {
  const asked = { program: "/bin/sh", args: ["-c", asks, "sh", ...args], user };
  return (await runProgram(asked)).code === 0;
}
