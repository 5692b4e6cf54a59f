import { expect, it } from "vitest";
import { Refusal } from "@/lib/domain/refusal";
import { readForm } from "@/lib/web/read-form";

const posted = (body: string, type = "application/x-www-form-urlencoded") =>
  new Request("http://otkaz.invalid/", { method: "POST", body, headers: { "content-type": type } });

it("refuses a body that is longer than allowed", async () => {
  await expect(readForm(posted(`body=${"x".repeat(100)}`), 50)).rejects.toMatchObject({
    kind: "too-large",
  });
});

it("refuses another kind of body", async () => {
  await expect(readForm(posted("{}", "application/json"), 50)).rejects.toBeInstanceOf(Refusal);
});

it("reads fields in any script", async () => {
  const form = await readForm(
    posted(new URLSearchParams({ body: "отказ & more" }).toString()),
    200,
  );
  expect(form.get("body")).toBe("отказ & more");
});

it("counts bytes, not characters", async () => {
  await expect(readForm(posted("body=отказ"), 12)).rejects.toMatchObject({ kind: "too-large" });
});
