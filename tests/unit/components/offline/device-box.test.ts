import { describe, expect, it } from "vitest";
import {
  type BoxRecord,
  type BoxStore,
  deviceBox,
  eraseOld,
} from "@/components/offline/device-box";
import { sealingKey } from "@/components/offline/sealed-text";

const keyOf = (fill: number) => sealingKey(btoa(String.fromCharCode(...Array(32).fill(fill))));
const dayMs = 24 * 60 * 60 * 1000;

function aStore() {
  const records = new Map<string, BoxRecord>();
  const store: BoxStore = {
    put: async (id, record) => void records.set(id, record),
    remove: async (id) => void records.delete(id),
    all: async () => [...records],
  };
  return { records, store };
}

async function aBox(fill = 1, shared = aStore(), now = () => 0) {
  return { ...shared, box: deviceBox(shared.store, await keyOf(fill), { now, days: 14 }) };
}

describe("a text that is kept on the device", () => {
  it("is never readable there", async () => {
    const { box, records } = await aBox();
    await box.put("x", "9999", "invented words");
    const bytes = [...records.values()].map(({ body }) => Buffer.from(body).toString("latin1"));
    expect(`${[...records.keys()]} ${bytes}`).not.toMatch(/invented|9999/);
  });

  it("comes back to whoever kept it", async () => {
    const { box } = await aBox();
    await box.put("x", "9999", "придуманные слова");
    expect(await box.find("9999")).toEqual([
      { id: "x", about: "9999", at: 0, text: "придуманные слова" },
    ]);
  });

  it("is not found for another case", async () => {
    const { box } = await aBox();
    await box.put("x", "9999", "words");
    expect(await box.find("9998")).toEqual([]);
  });

  it("is erased as soon as somebody else looks", async () => {
    const { box, store, records } = await aBox();
    await box.put("x", "9999", "words");
    const other = await aBox(2, { store, records });
    expect([await other.box.find("9999"), records.size]).toEqual([[], 0]);
  });

  it("is erased where it was changed on the device", async () => {
    const { box, records } = await aBox();
    await box.put("x", "9999", "words");
    for (const { body } of records.values()) {
      const bytes = new Uint8Array(body);
      bytes.set([(bytes[0] ?? 0) ^ 1]);
    }
    expect([await box.find("9999"), records.size]).toEqual([[], 0]);
  });

  it("is erased after its days, without a key", async () => {
    const { box, store, records } = await aBox();
    await box.put("x", "9999", "words");
    await eraseOld(store, 14 * dayMs, 14);
    expect(records.size).toBe(1);
    await eraseOld(store, 14 * dayMs + 1, 14);
    expect(records.size).toBe(0);
  });

  it("stays erased however slow its keeping was", async () => {
    const { records, store } = aStore();
    const slow: BoxStore = {
      ...store,
      put: async (id, record) => {
        await new Promise((done) => setTimeout(done, 20));
        await store.put(id, record);
      },
    };
    const { box } = await aBox(1, { store: slow, records });
    const keeping = box.put("x", "9999", "words");
    await box.remove("x");
    await keeping;
    expect(records.size).toBe(0);
  });

  it("gives the newest of several first", async () => {
    let at = 1;
    const { box } = await aBox(1, aStore(), () => at);
    await box.put("old", "9999", "old");
    at = 2;
    await box.put("new", "9999", "new");
    expect((await box.find("9999")).map(({ id }) => id)).toEqual(["new", "old"]);
  });
});

describe("the wish to keep texts on this device", () => {
  it("is never there before somebody has it", async () => {
    expect(await (await aBox()).box.isOn()).toBe(false);
  });

  it("is no other account's", async () => {
    const { box, store, records } = await aBox();
    await box.switchOn();
    const other = await aBox(2, { store, records });
    expect(await other.box.isOn()).toBe(false);
    expect(await box.isOn()).toBe(false);
  });

  it("takes every text with it when it goes", async () => {
    const { box, records } = await aBox();
    await box.switchOn();
    await box.put("x", "9999", "words");
    await box.switchOff();
    expect(records.size).toBe(0);
  });

  it("is no text", async () => {
    const { box } = await aBox();
    await box.switchOn();
    expect(await box.find("switch")).toEqual([]);
  });
});
