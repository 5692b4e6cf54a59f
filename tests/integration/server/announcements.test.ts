import { Client } from "pg";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { listenToDatabase } from "@/lib/server/front/announcements";
import type { Versions } from "@/lib/server/front/known-versions";
import { aDatabase } from "@/tests/integration/setup/database";

const { databaseUrl } = await aDatabase();

type Heard = ["up" | "announced", Versions] | ["down"];

let publisher: Client;
let heard: Heard[];
let close: () => Promise<void>;

beforeEach(async () => {
  publisher = new Client({ connectionString: databaseUrl });
  await publisher.connect();
  await publisher.query("DELETE FROM published.announcement");
  heard = [];
});

afterEach(async () => {
  await close();
  await publisher.end();
});

describe("listening to the database", () => {
  it("begins with every version there is", async () => {
    await publish("cases", "law");
    await publish("cases");
    await listen();
    expect(heard).toEqual([["up", { cases: 2, law: 1 }]]);
  });

  it("hears of a publication when it is committed, and not before", async () => {
    await listen();
    await publisher.query("BEGIN");
    await publish("case:0001", "cases");
    await settle();
    expect(heard).toEqual([["up", {}]]);
    await publisher.query("COMMIT");
    await until(["announced", { "case:0001": 1, cases: 1 }]);
  });

  it("never hears of a publication that was taken back", async () => {
    await listen();
    await publisher.query("BEGIN");
    await publish("cases");
    await publisher.query("ROLLBACK");
    await publish("law");
    await until(["announced", { law: 1 }]);
    expect(heard.length).toBe(2);
  });

  it("hears every key of a publication that is larger than one message", async () => {
    await listen();
    const keys = Array.from({ length: 500 }, (_, n) => `case:${"invented".repeat(10)}:${n}`);
    await publish(...keys);
    await vi.waitFor(() => {
      const announced = heard.flatMap(([, versions]) => Object.keys(versions ?? {}));
      expect(new Set(announced)).toEqual(new Set(keys));
    });
  });

  it("says that it lost the connection, and what was published meanwhile when it is back", async () => {
    await listen();
    await publisher.query("BEGIN");
    await publish("cases");
    await cutOff();
    await publisher.query("COMMIT");
    await until(["up", { cases: 1 }]);
    expect(heard.map(([what]) => what)).toEqual(["up", "down", "up"]);
  });

  it("begins anew after a message that it cannot read", async () => {
    await publish("cases");
    await listen();
    await publisher.query("NOTIFY otkaz_published, 'everything'");
    await vi.waitFor(() => {
      expect(heard.map(([what]) => what)).toEqual(["up", "down", "up"]);
    });
  });

  it("leaves no connection behind", async () => {
    await listen();
    await close();
    await vi.waitFor(async () => {
      expect((await publisher.query(listeners)).rows).toEqual([]);
    });
  });
});

const listeners = `SELECT pid FROM pg_stat_activity
  WHERE application_name = 'otkaz announcements' AND datname = current_database()`;

async function listen(): Promise<void> {
  const source = listenToDatabase(databaseUrl);
  close = () => source.close();
  await source.start({
    up: (versions) => heard.push(["up", versions]),
    announced: (versions) => heard.push(["announced", versions]),
    down: () => heard.push(["down"]),
  });
}

async function publish(...keys: string[]): Promise<void> {
  await publisher.query("SELECT published.announce($1)", [keys]);
}

async function cutOff(): Promise<void> {
  await publisher.query(`SELECT pg_terminate_backend(pid) FROM (${listeners}) AS them`);
  await until(["down"]);
}

function until(wanted: Heard): Promise<void> {
  return vi.waitFor(() => expect(heard).toContainEqual(wanted), { timeout: 5000 });
}

async function settle(): Promise<void> {
  await publisher.query("SELECT pg_sleep(0.1)");
}
