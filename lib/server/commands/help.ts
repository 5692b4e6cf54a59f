import type { Command } from "@/lib/server/command";

/** Says which words there are. */
export function helpCommand(others: readonly Command[]): Command {
  const help: Command = {
    name: "help",
    summary: "this text",
    async run() {
      process.stdout.write(helpText([...others, help]));
      return 0;
    },
  };
  return help;
}

export function helpText(commands: readonly Command[]): string {
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(14)}${summary}`);
  return ["Usage: npm run otkaz <command>", "", ...lines, "", settings].join("\n");
}

const settings = `Settings, from the environment:
  PORT                  where it serves; 3000
  OTKAZ_DATA_DIR        folder of everything that is kept; ./.otkaz
  APP_URL               public address; http://localhost:PORT
  DATABASE_URL          a PostgreSQL server of your own, 15 or newer; else the embedded one
  READER_DATABASE_URL   the same server, or a replica of it, for the role otkaz_reader
  TRUST_PROXY           1 when a proxy of yours stands in front; 0
  OTKAZ_PAGE_STORE_MB   memory for finished pages; 64
  AUTH_SECRET           32 characters or more that sign and seal; else one made in the data folder
  OTKAZ_OPEN_REGISTRATION
                        1 when anybody may make a reader's account; 0
  OIDC_ISSUER           an identity provider people may sign in with, with OIDC_CLIENT_ID and
                        OIDC_CLIENT_SECRET; OIDC_NAME is what the page calls it
  OTKAZ_FETCH_LINKS     1 when the desk may fetch a source by its link from this machine; 0
  MEILI_HOST            a Meilisearch server, with MEILI_MASTER_KEY, or with MEILI_SEARCH_KEY and
                        MEILI_ADMIN_KEY; MEILI_INDEX is the name of the index there: otkaz
  MEILI_PROGRAM         what is started when MEILI_HOST is not set, or none; meilisearch on the PATH
  SMTP_URL              the mail server by which letters of alerts go out, with MAIL_FROM, the address
                        they come from
  OTKAZ_SEED_DOCUMENTS  folder of the documents that the seed casebook quotes
`;
