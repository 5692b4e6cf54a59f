import type { ReactNode } from "react";

type DeskHeadProps = {
  /** What the page is called; as plain words it is the title of the window too. */
  title: ReactNode;
  kicker?: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
};

/** The head of a page of the desk: where one is, what it is called, what can be done here. */
export function DeskHead({ title, kicker, lead, actions }: DeskHeadProps) {
  return (
    <header className="d-head">
      {typeof title === "string" ? <title>{`${title} · Otkaz`}</title> : null}
      {kicker ? <p className="d-kicker">{kicker}</p> : null}
      <div className="d-head-row">
        <h1>{title}</h1>
        {actions ? <div className="d-actions">{actions}</div> : null}
      </div>
      {lead ? <p className="d-lead">{lead}</p> : null}
    </header>
  );
}
