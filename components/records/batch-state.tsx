import type { ShownState } from "@/lib/domain/records/import-views";
import type { DeskTranslator } from "@/lib/messages/desk-translator";

/** A batch bears the marks by which the desk tells the states of cases. */
const marks = {
  waiting: "draft",
  reading: "in-review",
  stopped: "changes-wanted",
  dropped: "draft",
  merged: "ready",
  public: "published",
  undone: "draft",
} as const satisfies Record<ShownState, string>;

/** The state of a batch: a word with a mark before it. */
export function BatchState({ state, t }: { state: ShownState; t: DeskTranslator }) {
  return <span className={`d-state ${marks[state]}`}>{t(`records.state.${state}`)}</span>;
}

/** The loud word by which invented records are told. */
export function SyntheticMark({ t }: { t: DeskTranslator }) {
  return <strong className="i-synthetic">{t("records.synthetic")}</strong>;
}
