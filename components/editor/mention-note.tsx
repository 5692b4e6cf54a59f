import type { Choice } from "./choice-list";
import { useTools } from "./tools";

/** What is asked, where it is not plain from the choices, and why nothing of some kinds can be added. */
export function MentionNote({ asks, choices }: { asks: boolean; choices: readonly Choice[] }) {
  const { t } = useTools();
  if (asks) return <p className="ne-lead">{t("editor.menu.askPlace")}</p>;
  const isMissing =
    choices.some(({ key }) => key.startsWith("create ")) && !choices.some(isReference);
  return isMissing ? <p className="ne-lead">{t("editor.menu.notAdded")}</p> : null;
}

const isReference = ({ key }: Choice) => /^(?:court|provision) /.test(key);
