import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { seal, unseal } from "@/lib/outside/sealed-box";
import { appSecret, keyedHash, keyFor } from "@/lib/outside/secrets";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "otkaz-secret-"));
  vi.stubEnv("OTKAZ_DATA_DIR", folder);
  vi.stubEnv("AUTH_SECRET", "");
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

describe("the secret of an Otkaz", () => {
  it("is made once, for everybody who asks at the same time, and only its owner reads it", async () => {
    const asked = await Promise.all([appSecret(), appSecret(), appSecret()]);
    expect(new Set(asked).size).toBe(1);
    expect(asked[0]?.length).toBeGreaterThanOrEqual(43);
    expect(readdirSync(folder)).toEqual(["auth-secret"]);
    expect(statSync(join(folder, "auth-secret")).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(folder, "auth-secret"), "utf8").trim()).toBe(asked[0]);
  });

  it("is the one of the environment where that is given", async () => {
    const given = "an invented secret of many characters";
    vi.stubEnv("AUTH_SECRET", given);
    expect(await appSecret()).toBe(given);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("is never a damaged one: that is an error", async () => {
    writeFileSync(join(folder, "auth-secret"), "short\n");
    await expect(appSecret()).rejects.toThrow("is damaged");
  });

  it("gives a key of its own to each purpose", async () => {
    const [one, same, other] = [await keyFor("a"), await keyFor("a"), await keyFor("b")];
    expect(one.equals(same)).toBe(true);
    expect(one.equals(other)).toBe(false);
    expect(await keyedHash("a", "x")).not.toBe(await keyedHash("b", "x"));
  });
});

describe("what is sealed", () => {
  it("opens for the same purpose, and is different each time", async () => {
    const [one, other] = [await seal("Тайна", "invented 1"), await seal("Тайна", "invented 1")];
    expect((await unseal(one, "invented 1")).toString("utf8")).toBe("Тайна");
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(false);
    expect(Buffer.from(one).includes("Тайна")).toBe(false);
  });

  it("does not open for another purpose or another account", async () => {
    const sealed = await seal("secret", "totp account-1");
    await expect(unseal(sealed, "totp account-2")).rejects.toThrow();
  });

  it("does not open when a bit of it was changed, or some of it is missing", async () => {
    const sealed = await seal("secret", "x");
    for (const at of [0, 14, sealed.length - 1]) {
      const changed = Uint8Array.from(sealed, (byte, index) => (index === at ? byte ^ 1 : byte));
      await expect(unseal(changed, "x")).rejects.toThrow();
    }
    for (const length of [0, 5, 28, sealed.length - 1])
      await expect(unseal(sealed.subarray(0, length), "x")).rejects.toThrow();
  });

  it("does not open under another secret", async () => {
    const sealed = await seal("secret", "x");
    vi.stubEnv("AUTH_SECRET", "another invented secret of many characters");
    await expect(unseal(sealed, "x")).rejects.toThrow();
  });
});
