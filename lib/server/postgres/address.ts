import type { Secrets } from "@/lib/server/postgres/secrets";

/** The role that owns everything; on the embedded server also its superuser. */
export const ownerRole = "otkaz_owner";
/** The role of the public side: it may select from `published` and `reference`, nothing else. */
export const readerRole = "otkaz_reader";
export const databaseName = "otkaz";

/** The addresses of the embedded server that listens on `port` of this machine. */
export function addresses(port: number, { ownerPassword, readerPassword }: Secrets) {
  const at = (role: string, password: string, database: string) =>
    `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`;
  return {
    databaseUrl: at(ownerRole, ownerPassword, databaseName),
    readerDatabaseUrl: at(readerRole, readerPassword, databaseName),
    /** The database every cluster has, for making the other. */
    maintenanceUrl: at(ownerRole, ownerPassword, "postgres"),
  };
}
