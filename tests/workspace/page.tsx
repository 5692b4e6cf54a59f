import { createRoot } from "react-dom/client";
import { CaseWorkspace, type CaseWorkspaceProps } from "@/components/workspace/case-workspace";

/** The page of a case alone, as the desk that stands behind it answers. */
async function open() {
  const answer = await fetch("/given");
  const given: CaseWorkspaceProps = await answer.json();
  const root = document.querySelector("#root");
  if (root) createRoot(root).render(<CaseWorkspace {...given} />);
}

void open();
