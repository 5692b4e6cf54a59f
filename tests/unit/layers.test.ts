import { beforeAll, describe, expect, it } from "vitest";
import { type Finding, lintPlanted } from "@/tests/fixtures/lint-planted";

/** Each layer: where a file is planted, what lint says, what it may not import and what it may. */
const layers = [
  {
    folder: "lib/domain",
    message: "domain imports only zod and domain",
    forbidden: ["@/lib/data/clients", "@/lib/env", "node:fs", "react", "@prisma/client"],
    allowed: ["zod", "@/lib/domain/language", "./language"],
  },
  {
    folder: "lib/policies",
    message: "policies import only domain",
    forbidden: ["@/lib/operations/redact", "@/lib/auth/current-actor", "zod", "next/headers"],
    allowed: ["@/lib/domain/actor", "@/lib/policies/may"],
  },
  {
    folder: "lib/editor",
    message: "editor imports domain and Tiptap core",
    forbidden: ["@/lib/data/clients", "@/lib/messages/catalogue", "@tiptap/react", "node:fs"],
    allowed: ["@/lib/domain/narrative", "@tiptap/core", "@tiptap/pm/model"],
  },
  {
    folder: "lib/data",
    message: "data imports domain and env",
    forbidden: ["@/lib/operations/redact", "@/lib/search/port", "next/server", "react"],
    allowed: [
      "@/lib/domain/language",
      "@/lib/env",
      "@/lib/data/generated/client",
      "@prisma/client",
    ],
  },
  {
    folder: "lib/search",
    message: "search imports domain, data and env",
    forbidden: [
      "@/lib/operations/redact",
      "@/lib/web/app-url",
      "@/lib/data/generated/client",
      "pg",
    ],
    allowed: ["@/lib/domain/language", "@/lib/data/clients", "@/lib/env", "meilisearch"],
  },
  {
    folder: "lib/outside",
    message: "outside imports domain and env",
    forbidden: ["@/lib/data/clients", "@/lib/operations/redact", "@prisma/client"],
    allowed: ["@/lib/domain/redaction", "@/lib/env", "node:fs/promises"],
  },
  {
    folder: "lib/formats",
    message: "formats import domain and editor",
    forbidden: ["@/lib/outside/shipped-files", "@/lib/data/clients", "@/lib/env"],
    allowed: ["@/lib/domain/narrative", "@/lib/editor/schema", "markdown-it"],
  },
  {
    folder: "lib/operations",
    message:
      "operations import domain, policies, editor, data, search, outside, formats and env; they know no web",
    forbidden: [
      "@/lib/web/app-url",
      "@/lib/messages/catalogue",
      "@/lib/auth/current-actor",
      "@/lib/server/root",
      "@/lib/data/generated/client",
      "next/cache",
    ],
    allowed: [
      "@/lib/domain/actor",
      "@/lib/policies/may",
      "@/lib/editor/schema",
      "@/lib/data/desk/transaction",
      "@/lib/search/port",
      "@/lib/outside/tokens",
      "@/lib/formats/inexact-date",
      "@/lib/env",
    ],
  },
  {
    folder: "lib/jobs",
    message: "jobs import operations, search, data, domain and env",
    forbidden: ["@/lib/web/app-url", "@/lib/outside/tokens", "@/lib/server/root", "@prisma/client"],
    allowed: ["@/lib/operations/redact", "@/lib/search/port", "@/lib/data/clients", "@/lib/env"],
  },
  {
    folder: "lib/messages",
    message: "messages import only domain",
    forbidden: ["@/lib/operations/redact", "@/lib/web/app-url", "react", "node:fs"],
    allowed: ["@/lib/domain/language", "intl-messageformat"],
  },
  {
    folder: "lib/auth",
    message: "auth imports domain, operations and env",
    forbidden: ["@/lib/data/clients", "@/lib/messages/catalogue", "@/lib/web/app-url"],
    allowed: ["@/lib/domain/actor", "@/lib/operations/set-first-password", "@/lib/env"],
  },
  {
    folder: "lib/web",
    message: "web imports domain, auth, messages and env",
    forbidden: ["@/lib/operations/redact", "@/lib/data/clients", "@/lib/server/root"],
    allowed: ["@/lib/domain/language", "@/lib/auth/current-actor", "@/lib/messages/catalogue"],
  },
  {
    folder: "lib/server",
    message: "server imports lib, never app, components or Prisma",
    forbidden: ["@/components/shell/public-page", "@/app/robots", "@/lib/data/generated/client"],
    allowed: ["@/lib/operations/redact", "@/lib/web/public-routes", "@/lib/env", "pg"],
  },
  {
    folder: "components",
    message:
      "components import domain, editor, messages and form-state; data and actions come as props",
    forbidden: ["@/lib/operations/redact", "@/lib/web/app-url", "@/lib/data/clients", "node:fs"],
    allowed: ["@/lib/domain/language", "@/lib/messages/catalogue", "@/lib/web/form-state", "react"],
  },
  {
    folder: "app",
    message: "app imports operations, components, web, auth, messages and domain",
    forbidden: [
      "@/lib/data/clients",
      "@/lib/search/port",
      "@/lib/server/root",
      "@/lib/outside/tokens",
      "@/lib/policies/may",
      "@prisma/client",
    ],
    allowed: [
      "@/lib/operations/redact",
      "@/components/shell/public-page",
      "@/lib/web/app-url",
      "@/lib/auth/current-actor",
      "@/lib/messages/catalogue",
      "@/lib/domain/language",
    ],
  },
  {
    folder: "tests",
    message: "tests import by @/ or from beside them",
    forbidden: ["../lib/env"],
    allowed: ["@/lib/env", "./builder"],
  },
] as const;

const rows = (which: "forbidden" | "allowed") =>
  layers.flatMap((layer, row) =>
    layer[which].map((from, column) => ({
      ...layer,
      from,
      path: `${layer.folder}/${which}-${row}-${column}.ts`,
    })),
  );
const upwards = layers.map((layer) => ({ ...layer, path: `${layer.folder}/upwards.ts` }));

let found: Finding[] = [];

beforeAll(async () => {
  const imports = [...rows("forbidden"), ...rows("allowed")];
  found = await lintPlanted({
    ...Object.fromEntries(imports.map(({ path, from }) => [path, `import "${from}";\n`])),
    ...Object.fromEntries(upwards.map(({ path }) => [path, 'import "./../planted";\n'])),
    "lib/env.ts": 'import "@/lib/domain/language";\n',
    "lib/domain/here.ts":
      'import { there } from "@/lib/domain/there";\nexport const here = () => there;\n',
    "lib/domain/there.ts": 'import { here } from "./here";\nexport const there = () => here;\n',
    "components/barrel.ts": 'export { one } from "./one";\nexport * from "./two";\n',
  });
}, 60_000);

const about = (path: string, rule: string) =>
  found.filter((finding) => finding.path === path && finding.rule === rule);
const restricted = "lint/style/noRestrictedImports";

describe("the layers", () => {
  it.each(rows("forbidden"))("refuse $from in $folder", ({ path, message }) => {
    expect(about(path, restricted).map((finding) => finding.message)).toEqual([message]);
  });

  it.each(upwards)("refuse an import that climbs out of a folder of $folder", ({ path }) => {
    expect(about(path, restricted)).toHaveLength(1);
  });

  it("refuse any part of lib in lib/env.ts", () => {
    expect(about("lib/env.ts", restricted).map(({ message }) => message)).toEqual([
      "env imports only zod",
    ]);
  });

  it.each(rows("allowed"))("let $folder import $from", ({ path }) => {
    expect(about(path, restricted)).toEqual([]);
  });
});

describe("lint", () => {
  it("refuses files that import each other", () => {
    expect(about("lib/domain/here.ts", "lint/suspicious/noImportCycles")).not.toEqual([]);
  });

  it("refuses a file that only passes on what others export", () => {
    expect(about("components/barrel.ts", "lint/performance/noBarrelFile")).not.toEqual([]);
  });
});
