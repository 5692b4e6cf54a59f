import { sourceFiles } from "@/tests/fixtures/source-files";

/** Something private that answers: a page, or one method of a route. */
export type PrivateAddress = { pattern: string; kind: "page" | "route"; method: string };

/** Every private page, and every method of every private route, as the folders have them. */
export function privateAddresses(): PrivateAddress[] {
  return sourceFiles("app/desk", "app/account", "app/api/auth").flatMap(
    ({ path, text }): PrivateAddress[] => {
      const [, pattern, kind] = /^app(\/.*)?\/(page|route)\.tsx?$/.exec(path) ?? [];
      if (pattern === undefined) return [];
      if (kind === "page") return [{ pattern, kind: "page", method: "GET" }];
      return methodsOf(text).map((method) => ({ pattern, kind: "route", method }));
    },
  );
}

const methods = ["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"];

function methodsOf(text: string): string[] {
  return methods.filter((method) =>
    new RegExp(`export [^;]*?\\b${method}\\b(?! =\\s*undefined)`).test(text),
  );
}

/** How an address is named in a table: its method, where it is not GET, and its pattern. */
export function nameOf({ method, pattern }: Pick<PrivateAddress, "method" | "pattern">): string {
  return method === "GET" ? pattern : `${method} ${pattern}`;
}
