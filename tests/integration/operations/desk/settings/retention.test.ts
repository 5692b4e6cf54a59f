import { describe, expect, it } from "vitest";
import { deskClient } from "@/lib/data/clients";
import { applyRetention } from "@/lib/operations/desk/settings/apply-retention";
import { saveRetention } from "@/lib/operations/desk/settings/save-retention";
import { showPrivacy } from "@/lib/operations/desk/settings/show-privacy";
import { showRetention } from "@/lib/operations/desk/settings/show-settings";
import { aReferenceDatabase } from "@/tests/integration/setup/casebook";
import { valuesOf } from "@/tests/integration/setup/contents";
import { inventedStaff } from "@/tests/integration/setup/staff";

const { databaseUrl } = await aReferenceDatabase();
const { researcher, editor, admin, reader } = await inventedStaff();
const days = { "retention.letters": "30", "retention.audit": "100", "retention.devices": "7" };
const at = new Date();
const ago = (count: number) => new Date(at.getTime() - count * 86_400_000);

describe("for how long things are kept", () => {
  it("is not for an editor to set", async () => {
    await expect(async () => saveRetention(editor, days, 0)).rejects.toMatchObject({
      kind: "not-found",
    });
  });

  it.each([
    ["retention.letters", "6"],
    ["retention.audit", "89"],
    ["retention.devices", "0"],
    ["retention.devices", "1.5"],
    ["retention.letters", "a week"],
    ["retention.letters", ""],
  ])("has limits: %s cannot be %s", async (name, value) => {
    await expect(async () =>
      saveRetention(admin, { ...days, [name]: value }, 0),
    ).rejects.toMatchObject({ kind: "invalid", key: "settings.days", values: { field: name } });
  });

  it("is ordinary until it is set, and then as it was set", async () => {
    const { seen, ...ordinary } = await showRetention(admin);
    expect(ordinary).toEqual({
      "retention.letters": 90,
      "retention.audit": 730,
      "retention.devices": 14,
    });
    await saveRetention(admin, days, seen);
    expect(await showRetention(admin)).toMatchObject({ "retention.audit": 100 });
    await expect(saveRetention(admin, days, seen)).rejects.toMatchObject({ kind: "conflict" });
  });

  it("is told to everybody at the desk, with how much there is, and to no reader", async () => {
    const { retention, held } = await showPrivacy(researcher);
    expect(retention["retention.letters"]).toBe(30);
    expect(held.accounts).toBe(6);
    await expect(async () => showPrivacy(reader)).rejects.toMatchObject({ kind: "not-found" });
  });
});

describe("what has been kept for long enough", () => {
  it("is deleted: closed letters and ordinary lines of the journal, and nothing newer", async () => {
    await letter("old-open", ago(400), "new");
    await letter("old-closed", ago(31), "closed");
    await letter("young-closed", ago(29), "closed");
    await line("createEntry", ago(101));
    await line("createEntry", ago(99));
    await line("redact", ago(2000));
    await line("loadCasebook", ago(2000));
    expect(await applyRetention(at)).toMatchObject({ letters: 1, audit: 1 });
    const letters = await valuesOf(databaseUrl, "SELECT id FROM desk.contact_message ORDER BY id");
    expect(letters).toEqual(["old-open", "young-closed"]);
    const acts = await valuesOf(
      databaseUrl,
      "SELECT action FROM desk.audit WHERE subject_id = 'invented' ORDER BY action",
    );
    expect(acts).toEqual(["createEntry", "loadCasebook", "redact"]);
  });

  it("finds nothing more the second time", async () => {
    expect(await applyRetention(at)).toEqual({ letters: 0, audit: 0, links: 0, spent: 0 });
  });

  it("deletes links and questions that ran out, and keeps those that are open", async () => {
    const link = (tokenHash: string, expiresAt: Date) => ({
      tokenHash,
      purpose: "invite",
      role: "reader",
      expiresAt,
      createdAt: ago(50),
    });
    await deskClient().invitation.createMany({ data: [link("old", ago(31)), link("new", ago(1))] });
    await deskClient().challenge.createMany({
      data: [
        { id: "over", purpose: "session", challenge: "", expiresAt: ago(1) },
        { id: "open", purpose: "session", challenge: "", expiresAt: ago(-1) },
      ],
    });
    expect(await applyRetention(at)).toMatchObject({ links: 1, spent: 1 });
    expect(await deskClient().challenge.count()).toBe(1);
  });

  it("deletes a file of court records that nobody has begun, and keeps what was begun", async () => {
    const file = {
      fileName: "invented.csv",
      fileDigest: "0".repeat(64),
      fileBytes: 1,
      format: "csv",
    };
    const batch = (state: string, movedAt: Date) =>
      deskClient().importBatch.create({ data: { ...file, state, startedAt: movedAt, movedAt } });
    const old = await batch("waiting", ago(31));
    const upload = { batchId: old.id, part: 0, bytes: new Uint8Array([1]) };
    await deskClient().importUpload.create({ data: upload });
    const kept = [await batch("waiting", ago(29)), await batch("reading", ago(400))];
    expect(await applyRetention(at)).toMatchObject({ spent: 1 });
    const left = await deskClient().importBatch.findMany({ orderBy: { id: "asc" } });
    expect(left.map(({ id }) => id)).toEqual(kept.map(({ id }) => id));
    expect(await deskClient().importUpload.count()).toBe(0);
  });

  it("is the only way in which a line of the journal is ever deleted, and never a young one", async () => {
    const deleted = deskClient().$executeRaw`DELETE FROM desk.audit`;
    await expect(deleted).rejects.toThrow("never changed");
    const young = deskClient().$transaction([
      deskClient().$executeRaw`SELECT set_config('otkaz.retention', 'on', true)`,
      deskClient().$executeRaw`DELETE FROM desk.audit WHERE at > now() - interval '89 days'`,
    ]);
    await expect(young).rejects.toThrow("never changed");
  });
});

async function letter(id: string, receivedOn: Date, state: string) {
  await deskClient().contactMessage.create({ data: { id, receivedOn, state, body: "Invented." } });
}

async function line(action: string, when: Date) {
  await deskClient().audit.create({
    data: { at: when, action, subjectKind: "test", subjectId: "invented", details: {} },
  });
}
