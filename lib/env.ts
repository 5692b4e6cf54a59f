import { resolve } from "node:path";
import { z } from "zod";

const postgresUrl = z
  .url({ protocol: /^postgres(ql)?$/ })
  .describe("an address such as postgresql://user:password@host:5432/otkaz");

const webAddress = (what: string) =>
  z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(what);

const environment = z.object({
  PORT: z.coerce.number().int().min(1).max(65535).default(3000).describe("a port from 1 to 65535"),
  OTKAZ_DATA_DIR: z.string().trim().min(1).default("./.otkaz").describe("the path of a folder"),
  DATABASE_URL: postgresUrl.optional(),
  READER_DATABASE_URL: postgresUrl.optional(),
  APP_URL: webAddress("the public address of the site, such as https://otkaz.example"),
  TRUST_PROXY: z.enum(["0", "1"]).default("0").describe("0 or 1"),
  OTKAZ_PAGE_STORE_MB: z.coerce
    .number()
    .int()
    .min(1)
    .max(4096)
    .default(64)
    .describe("megabytes from 1 to 4096"),
  OTKAZ_FETCH_LINKS: z.enum(["0", "1"]).default("0").describe("0 or 1"),
  OTKAZ_SEED_DOCUMENTS: z.string().trim().min(1).optional().describe("the path of a folder"),
  AUTH_SECRET: z.string().min(32).optional().describe("a random text of 32 characters or more"),
  OTKAZ_OPEN_REGISTRATION: z.enum(["0", "1"]).default("0").describe("0 or 1"),
  OIDC_ISSUER: webAddress("the address of an identity provider, such as https://id.example"),
  OIDC_CLIENT_ID: z.string().trim().min(1).optional().describe("a name"),
  OIDC_CLIENT_SECRET: z.string().min(1).optional().describe("a secret"),
  OIDC_NAME: z.string().trim().min(1).max(60).default("OpenID").describe("a name of 60 characters"),
  MEILI_HOST: webAddress("the address of a Meilisearch server, such as http://127.0.0.1:7700"),
  MEILI_MASTER_KEY: z.string().min(16).optional().describe("a key of 16 characters or more"),
  MEILI_SEARCH_KEY: z.string().min(16).optional().describe("a key of 16 characters or more"),
  MEILI_ADMIN_KEY: z.string().min(16).optional().describe("a key of 16 characters or more"),
  MEILI_INDEX: z
    .string()
    .regex(/^[a-z][a-z0-9_]{0,40}$/)
    .default("otkaz")
    .describe("a name of at most 41 small letters, digits and _"),
  MEILI_PROGRAM: z.string().trim().min(1).default("meilisearch").describe("a program, or none"),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .optional()
    .describe("an address such as smtps://user:password@mail.example:465"),
  MAIL_FROM: z.email().optional().describe("an e-mail address"),
  PATH: z.string().default(""),
  NODE_ENV: z.string().default("production"),
});

/** What the environment says, checked. `dataDir` is absolute; `appUrl` has no trailing slash. */
export type Env = {
  port: number;
  dataDir: string;
  databaseUrl: string | undefined;
  readerDatabaseUrl: string | undefined;
  appUrl: string;
  trustProxy: boolean;
  pageStoreBytes: number;
  /** Whether the server may fetch the pages of sources: whoever runs a site sees who looks at it. */
  fetchLinks: boolean;
  seedDocuments: string | undefined;
  /** Where it is not given, one is made in the data folder. */
  authSecret: string | undefined;
  openRegistration: boolean;
  /** An identity provider by which people may sign in who have linked it to their account. */
  oidc: { issuer: string; clientId: string; clientSecret: string; name: string } | undefined;
  /** The search engine beside PostgreSQL, where there is one. */
  meilisearch: MeilisearchAddress | undefined;
  /** The program that is started where no server is named; undefined where none may be. */
  meilisearchProgram: string | undefined;
  path: string;
  /** By which server and from which address letters are sent; undefined where none are. */
  mail: { smtpUrl: string; from: string } | undefined;
  production: boolean;
};

/**
 * Where Meilisearch is, and with what it is asked: a master key makes the two others, or both of them
 * are given. `host` has no trailing slash.
 */
export type MeilisearchAddress = {
  host: string;
  index: string;
  keys: { master: string } | { search: string; admin: string };
};

/** A setting that cannot be used; the message is a sentence for the operator that names it. */
export class BadSetting extends Error {}

/** Reads the environment. Throws BadSetting with one sentence for each wrong value. */
export function readEnv(variables: Record<string, string | undefined> = process.env): Env {
  const filled = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== ""),
  );
  const parsed = environment.safeParse(filled);
  if (!parsed.success) throw new BadSetting(sentences(parsed.error, filled).join("\n"));
  const values = parsed.data;
  return {
    port: values.PORT,
    dataDir: resolve(values.OTKAZ_DATA_DIR),
    databaseUrl: values.DATABASE_URL,
    readerDatabaseUrl: values.READER_DATABASE_URL,
    appUrl: (values.APP_URL ?? `http://localhost:${values.PORT}`).replace(/\/+$/, ""),
    trustProxy: values.TRUST_PROXY === "1",
    pageStoreBytes: values.OTKAZ_PAGE_STORE_MB * 1024 * 1024,
    fetchLinks: values.OTKAZ_FETCH_LINKS === "1",
    seedDocuments: values.OTKAZ_SEED_DOCUMENTS,
    authSecret: values.AUTH_SECRET,
    openRegistration: values.OTKAZ_OPEN_REGISTRATION === "1",
    oidc: oidcOf(values),
    meilisearch: meilisearchOf(values),
    meilisearchProgram: values.MEILI_PROGRAM === "none" ? undefined : values.MEILI_PROGRAM,
    mail: mailOf(values),
    path: values.PATH,
    production: values.NODE_ENV === "production",
  };
}

function oidcOf(values: z.output<typeof environment>): Env["oidc"] {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME } = values;
  if (OIDC_ISSUER && OIDC_CLIENT_ID && OIDC_CLIENT_SECRET)
    return {
      issuer: OIDC_ISSUER.replace(/\/+$/, ""),
      clientId: OIDC_CLIENT_ID,
      clientSecret: OIDC_CLIENT_SECRET,
      name: OIDC_NAME,
    };
  if (OIDC_ISSUER || OIDC_CLIENT_ID || OIDC_CLIENT_SECRET)
    throw new BadSetting(
      "OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET belong together: set all of them, or none.",
    );
  return undefined;
}

function meilisearchOf(values: z.output<typeof environment>): Env["meilisearch"] {
  const { MEILI_HOST, MEILI_MASTER_KEY: master, MEILI_INDEX: index } = values;
  if (!MEILI_HOST) return undefined;
  const host = MEILI_HOST.replace(/\/+$/, "");
  const { MEILI_SEARCH_KEY: search, MEILI_ADMIN_KEY: admin } = values;
  if (search && admin) return { host, index, keys: { search, admin } };
  if (master) return { host, index, keys: { master } };
  throw new BadSetting(
    "MEILI_HOST needs MEILI_MASTER_KEY, or both MEILI_SEARCH_KEY and MEILI_ADMIN_KEY.",
  );
}

function mailOf({ SMTP_URL, MAIL_FROM }: z.output<typeof environment>): Env["mail"] {
  if (SMTP_URL && MAIL_FROM) return { smtpUrl: SMTP_URL, from: MAIL_FROM };
  if (SMTP_URL || MAIL_FROM)
    throw new BadSetting("SMTP_URL and MAIL_FROM belong together: set both of them, or none.");
  return undefined;
}

/** Tells next-auth the public address, which it must never take from a request. */
export function provideAppUrl(): void {
  process.env.NEXTAUTH_URL = readEnv().appUrl;
}

/** Hands the addresses of the embedded server to the parts of the process that read them later. */
export function provideDatabase(urls: { databaseUrl: string; readerDatabaseUrl: string }) {
  process.env.DATABASE_URL = urls.databaseUrl;
  process.env.READER_DATABASE_URL = urls.readerDatabaseUrl;
}

/** Tells the parts of the process that read it later where the Meilisearch is that was started. */
export function provideMeilisearch({ host, masterKey }: { host: string; masterKey: string }) {
  process.env.MEILI_HOST = host;
  process.env.MEILI_MASTER_KEY = masterKey;
  delete process.env.MEILI_SEARCH_KEY;
  delete process.env.MEILI_ADMIN_KEY;
}

const secret = new Set([
  "DATABASE_URL",
  "READER_DATABASE_URL",
  "AUTH_SECRET",
  "OIDC_CLIENT_SECRET",
  "SMTP_URL",
  "MEILI_MASTER_KEY",
  "MEILI_SEARCH_KEY",
  "MEILI_ADMIN_KEY",
]);

function sentences(error: z.ZodError, given: Record<string, string | undefined>): string[] {
  return error.issues.map((issue) => {
    const name = String(issue.path[0]);
    const value = secret.has(name) ? "its value" : JSON.stringify(given[name]);
    return `${name} cannot be used: ${value} is not ${expected(name)}.`;
  });
}

function expected(name: string): string {
  const field = Object.entries(environment.shape).find(([key]) => key === name)?.[1];
  return field?.description ?? postgresUrl.description ?? "allowed";
}
