import type { WorkspaceReference } from "@/components/workspace/workspace-context";
import type { CaseEntry } from "@/lib/domain/case-entry";
import { fieldsOf } from "@/lib/domain/entry-fields";
import type { FieldAddress } from "@/lib/domain/field-address";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { fullName } from "./field-words";

/** A field that a quotation can be tied to, with its name in words. */
export type Target = { address: FieldAddress; label: string };

/** Every field of an entry that can be cited, whole events included, in the order of its things. */
export function targets(
  entry: CaseEntry,
  t: DeskTranslator,
  reference?: Pick<WorkspaceReference, "extraFields">,
): Target[] {
  const events = entry.happenings.map(({ id }) => ({ kind: "happening", id, field: "" }));
  const addresses = [...fieldsOf(entry).map(({ address }) => address), ...events];
  return addresses.map((address) => ({ address, label: fullName(entry, address, t, reference) }));
}
