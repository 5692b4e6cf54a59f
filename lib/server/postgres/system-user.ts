import { runProgram } from "@/lib/server/postgres/run-program";
import type { SystemUser } from "@/lib/server/postgres/runner";
import { StartProblem } from "@/lib/server/start-problem";

/**
 * The unprivileged user that PostgreSQL runs as when Otkaz runs as root: one that exists, else a new
 * one. It has an entry in the system's list of users, without which initdb refuses.
 */
export async function databaseUser(): Promise<SystemUser> {
  for (const name of usualNames) {
    const found = await userNamed(name);
    if (found) return found;
  }
  return makeUser("postgres");
}

/** The user with this number, or undefined when the system's list has none. */
export async function userNumbered(uid: number): Promise<SystemUser | undefined> {
  const { code, output } = await runProgram({ program: "id", args: ["-un", String(uid)] });
  return code === 0 ? userNamed(output.trim()) : undefined;
}

/** macOS keeps a user of its own for PostgreSQL. */
const usualNames = ["postgres", "_postgres"] as const;

async function userNamed(name: string): Promise<SystemUser | undefined> {
  const uid = await numberFrom(["-u", name]);
  const gid = await numberFrom(["-g", name]);
  // Number 0 is root under another name.
  return uid && gid !== undefined ? { name, uid, gid } : undefined;
}

async function numberFrom(args: string[]): Promise<number | undefined> {
  const { code, output } = await runProgram({ program: "id", args });
  const number = Number.parseInt(output, 10);
  return code === 0 && Number.isSafeInteger(number) ? number : undefined;
}

async function makeUser(name: string): Promise<SystemUser> {
  const made = await runProgram({
    program: "useradd",
    args: ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", name],
  });
  const user = await userNamed(name);
  if (user) return user;
  throw new StartProblem(
    `PostgreSQL does not run as root, and no system user could be made for it (${made.output.trim() || "useradd is missing"}): make a user named ${name}, or start Otkaz as an ordinary user.`,
  );
}
