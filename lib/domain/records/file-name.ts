import { withoutForbidden } from "@/lib/domain/safe-text";

const longest = 200;

/** The name of a file that was handed in, without folders and without what no text of ours holds. */
export function fileNameOf(given: string): string {
  const [name = ""] = given.split(/[\\/]/).slice(-1);
  const plain = withoutForbidden(name).replaceAll(/\s+/gu, " ").trim().normalize("NFC");
  return [...plain].slice(0, longest).join("") || "file";
}
