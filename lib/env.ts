import { resolve } from "node:path";
import { z } from "zod";

const postgresUrl = z
  .url({ protocol: /^postgres(ql)?$/ })
  .describe("an address such as postgresql://user:password@host:5432/otkaz");

const environment = z.object({
  PORT: z.coerce.number().int().min(1).max(65535).default(3000).describe("a port from 1 to 65535"),
  OTKAZ_DATA_DIR: z.string().trim().min(1).default("./.otkaz").describe("the path of a folder"),
  DATABASE_URL: postgresUrl.optional(),
  READER_DATABASE_URL: postgresUrl.optional(),
  APP_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("the public address of the site, such as https://otkaz.example"),
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
  OIDC_ISSUER: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("the address of an identity provider, such as https://id.example"),
  OIDC_CLIENT_ID: z.string().trim().min(1).optional().describe("a name"),
  OIDC_CLIENT_SECRET: z.string().min(1).optional().describe("a secret"),
  OIDC_NAME: z.string().trim().min(1).max(60).default("OpenID").describe("a name of 60 characters"),
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
  production: boolean;
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

/** Tells next-auth the public address, which it must never take from a request. */
export function provideAppUrl(): void {
  process.env.NEXTAUTH_URL = readEnv().appUrl;
}

/** Hands the addresses of the embedded server to the parts of the process that read them later. */
export function provideDatabase(urls: { databaseUrl: string; readerDatabaseUrl: string }) {
  process.env.DATABASE_URL = urls.databaseUrl;
  process.env.READER_DATABASE_URL = urls.readerDatabaseUrl;
}

const secret = new Set([
  "DATABASE_URL",
  "READER_DATABASE_URL",
  "AUTH_SECRET",
  "OIDC_CLIENT_SECRET",
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
