import type { KeyboardEvent, ReactNode } from "react";

type ToolRowProps = { label: string; className: string; onLeave: () => void; children: ReactNode };

/** A row of buttons that the arrow keys walk; Escape leads back to the text. */
export function ToolRow({ label, className, onLeave, children }: ToolRowProps) {
  return (
    <div
      role="toolbar"
      aria-label={label}
      className={className}
      onKeyDown={(event) => {
        if (event.key === "Escape") onLeave();
        else walk(event);
      }}
    >
      {children}
    </div>
  );
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

function walk(event: KeyboardEvent<HTMLElement>) {
  const step = steps[event.key];
  if (step === undefined) return;
  const buttons = [...event.currentTarget.querySelectorAll("button")].filter((b) => !b.disabled);
  const at = buttons.findIndex((button) => button.matches(":focus"));
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
  event.preventDefault();
}
