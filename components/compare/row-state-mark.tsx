import type { RowState } from "@/lib/domain/compare/compare-table";
import type { Translator } from "@/lib/messages/translator";

const signs: Record<RowState, string> = {
  same: "=",
  differs: "≠",
  partly: "?",
  unknown: "–",
  listed: "·",
};

/** How the values of a row stand to each other: a sign and the word for it. */
export function RowStateMark({ state, t }: { state: RowState; t: Translator }) {
  return (
    <span className={`state state-${state}`}>
      <span className="state-sign" aria-hidden="true">
        {signs[state]}
      </span>{" "}
      {t(`compare.state.${state}`)}
    </span>
  );
}
