/** The system user that PostgreSQL runs as, when that is not the user of this process. */
export type SystemUser = { name: string; uid: number; gid: number };

/** Options that make a child process run as `user`, in a folder every user can enter. */
export function runAs(user: SystemUser | undefined, more: Readonly<Record<string, string>> = {}) {
  if (process.platform === "win32") return {};
  const env = { PATH: "/usr/bin:/bin:/usr/sbin:/sbin", LC_ALL: "C", TZ: "UTC", ...more };
  const plain = { cwd: "/", env };
  return user ? { ...plain, uid: user.uid, gid: user.gid } : plain;
}

/** True when this process may do everything, which PostgreSQL refuses to run with. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}
