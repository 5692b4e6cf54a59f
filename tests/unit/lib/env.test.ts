import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { BadSetting, readEnv } from "@/lib/env";

function problemOf(variables: Record<string, string>): string {
  try {
    readEnv(variables);
    return "";
  } catch (error) {
    if (error instanceof BadSetting) return error.message;
    throw error;
  }
}

describe("a setting that cannot be used", () => {
  it.each([
    ["PORT", "0"],
    ["PORT", "65536"],
    ["PORT", "80.5"],
    ["PORT", "http"],
    ["OTKAZ_DATA_DIR", "  "],
    ["APP_URL", "otkaz.example"],
    ["APP_URL", "ftp://otkaz.example"],
    ["TRUST_PROXY", "true"],
    ["OTKAZ_PAGE_STORE_MB", "0"],
    ["OTKAZ_PAGE_STORE_MB", "4097"],
    ["OTKAZ_PAGE_STORE_MB", "64MB"],
    ["OTKAZ_SEED_DOCUMENTS", " "],
    ["OTKAZ_OPEN_REGISTRATION", "yes"],
    ["OIDC_ISSUER", "id.example"],
    ["OIDC_CLIENT_ID", " "],
    ["OIDC_NAME", " "],
    ["MEILI_HOST", "127.0.0.1:7700"],
    ["MEILI_INDEX", "Otkaz-1"],
    ["MEILI_PROGRAM", " "],
    ["MAIL_FROM", "Otkaz"],
  ])("%s=%j gives one sentence that names it and its value", (name, value) => {
    const [sentence, ...more] = problemOf({ [name]: value }).split("\n");
    expect(sentence?.startsWith(`${name} cannot be used: ${JSON.stringify(value)} is not `)).toBe(
      true,
    );
    expect(sentence?.endsWith(".")).toBe(true);
    expect(sentence).not.toContain("undefined");
    expect(more).toEqual([]);
  });

  it.each(["DATABASE_URL", "READER_DATABASE_URL"])(
    "%s is named, but its value is never printed",
    (name) => {
      const value = "mysql://canary-user:canary-password@canary-host/canary";
      const problem = problemOf({ [name]: value });
      expect(problem).toContain(`${name} cannot be used: its value is not an address such as`);
      expect(problem).not.toMatch(/canary|mysql/);
    },
  );

  it("AUTH_SECRET is named when it is short, but never printed", () => {
    const problem = problemOf({ AUTH_SECRET: "canary" });
    expect(problem).toMatch(/^AUTH_SECRET cannot be used: its value is not a random text of 32/);
    expect(problem).not.toContain("canary");
  });

  it.each([
    {},
    { MEILI_SEARCH_KEY: "canary-canary-canary" },
    { MEILI_ADMIN_KEY: "canary-canary-canary" },
  ])("is a search engine without all of its keys: %j", (keys) => {
    const problem = problemOf({ MEILI_HOST: "http://127.0.0.1:7700", ...keys });
    expect(problem).toContain("MEILI_HOST needs MEILI_MASTER_KEY");
    expect(problem).not.toContain("canary");
  });

  it.each(["MEILI_MASTER_KEY", "MEILI_SEARCH_KEY", "MEILI_ADMIN_KEY"])(
    "%s is named when it is short, but never printed",
    (name) => {
      const problem = problemOf({ [name]: "canary" });
      expect(problem).toMatch(/^MEILI_\w+ cannot be used: its value is not a key of 16/);
      expect(problem).not.toContain("canary");
    },
  );

  it.each([
    { OIDC_ISSUER: "https://id.example" },
    { OIDC_CLIENT_SECRET: "canary" },
    { OIDC_CLIENT_ID: "otkaz", OIDC_ISSUER: "https://id.example" },
  ])("is half of an identity provider: %j", (given) => {
    const problem = problemOf(given);
    expect(problem).toContain("belong together");
    expect(problem).not.toContain("canary");
  });

  it.each([
    { SMTP_URL: "smtp://canary:canary@mail.example" },
    { MAIL_FROM: "letters@otkaz.example" },
  ])("is half of a mail server: %j", (given) => {
    const problem = problemOf(given);
    expect(problem).toContain("SMTP_URL and MAIL_FROM belong together");
    expect(problem).not.toContain("canary");
  });

  it("SMTP_URL is named when it is no mail server, but never printed", () => {
    const problem = problemOf({ SMTP_URL: "http://canary:canary@mail.example" });
    expect(problem).toMatch(/^SMTP_URL cannot be used: its value is not an address such as smtps:/);
    expect(problem).not.toContain("canary:canary");
  });

  it("is named with every other one, a sentence for each", () => {
    const sentences = problemOf({ PORT: "x", DATABASE_URL: "x", TRUST_PROXY: "2" }).split("\n");
    expect(sentences.map((sentence) => sentence.split(" ")[0])).toEqual([
      "PORT",
      "DATABASE_URL",
      "TRUST_PROXY",
    ]);
  });
});

describe("the environment", () => {
  it("has a default for everything that needs one", () => {
    expect(readEnv({})).toEqual({
      port: 3000,
      dataDir: resolve(".otkaz"),
      databaseUrl: undefined,
      readerDatabaseUrl: undefined,
      appUrl: "http://localhost:3000",
      trustProxy: false,
      pageStoreBytes: 64 * 1024 * 1024,
      fetchLinks: false,
      seedDocuments: undefined,
      authSecret: undefined,
      openRegistration: false,
      oidc: undefined,
      meilisearch: undefined,
      meilisearchProgram: "meilisearch",
      path: "",
      mail: undefined,
      production: true,
    });
  });

  it("names a search engine with the keys by which it is asked", () => {
    const host = { MEILI_HOST: "https://search.example/" };
    expect(readEnv({ ...host, MEILI_MASTER_KEY: "invented-master-key" }).meilisearch).toEqual({
      host: "https://search.example",
      index: "otkaz",
      keys: { master: "invented-master-key" },
    });
    const pair = { MEILI_SEARCH_KEY: "invented-search-key", MEILI_ADMIN_KEY: "invented-admin-key" };
    expect(readEnv({ ...host, ...pair, MEILI_INDEX: "other" }).meilisearch).toEqual({
      host: "https://search.example",
      index: "other",
      keys: { search: "invented-search-key", admin: "invented-admin-key" },
    });
  });

  it("starts no search engine where none is wanted", () => {
    expect(readEnv({ MEILI_PROGRAM: "none" }).meilisearchProgram).toBeUndefined();
  });

  it("takes an empty value for none", () => {
    const empty = { PORT: "", DATABASE_URL: "", APP_URL: "", NODE_ENV: "", TRUST_PROXY: "" };
    expect(readEnv(empty)).toEqual(readEnv({}));
  });

  it("is read as it is set", () => {
    const database = "postgresql://user:password@host:5432/otkaz";
    expect(
      readEnv({
        PORT: "8080",
        OTKAZ_DATA_DIR: "/srv/otkaz",
        DATABASE_URL: database,
        READER_DATABASE_URL: "postgres://reader@host/otkaz",
        APP_URL: "https://otkaz.example//",
        TRUST_PROXY: "1",
        OTKAZ_PAGE_STORE_MB: "1",
        OTKAZ_SEED_DOCUMENTS: "/srv/documents",
        AUTH_SECRET: "an invented secret of many characters",
        OTKAZ_OPEN_REGISTRATION: "1",
        OIDC_ISSUER: "https://id.example/",
        OIDC_CLIENT_ID: "otkaz",
        OIDC_CLIENT_SECRET: "invented",
        SMTP_URL: "smtps://user:password@mail.example",
        MAIL_FROM: "letters@otkaz.example",
        NODE_ENV: "test",
        SOMETHING_ELSE: "ignored",
      }),
    ).toEqual({
      port: 8080,
      dataDir: "/srv/otkaz",
      databaseUrl: database,
      readerDatabaseUrl: "postgres://reader@host/otkaz",
      appUrl: "https://otkaz.example",
      trustProxy: true,
      pageStoreBytes: 1024 * 1024,
      fetchLinks: false,
      seedDocuments: "/srv/documents",
      authSecret: "an invented secret of many characters",
      openRegistration: true,
      oidc: {
        issuer: "https://id.example",
        clientId: "otkaz",
        clientSecret: "invented",
        name: "OpenID",
      },
      meilisearch: undefined,
      meilisearchProgram: "meilisearch",
      path: "",
      mail: { smtpUrl: "smtps://user:password@mail.example", from: "letters@otkaz.example" },
      production: false,
    });
  });

  it("has the port in the address where none is set", () => {
    expect(readEnv({ PORT: "8080" }).appUrl).toBe("http://localhost:8080");
  });
});
