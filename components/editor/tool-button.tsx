import type { ReactNode } from "react";

type ToolButtonProps = {
  onUse: () => void;
  children: ReactNode;
  /** Set for a button that is on or off. */
  isOn?: boolean | undefined;
  disabled?: boolean;
  /** The keys that do the same, as they stand in a tip. */
  keys?: string | undefined;
  hasPopup?: boolean;
  className?: string;
};

/** A button beside the text. Pressing it leaves the selected words selected. */
export function ToolButton(props: ToolButtonProps) {
  const { onUse, children, isOn, disabled, keys, hasPopup, className = "" } = props;
  return (
    <button
      type="button"
      className={`ne-tool ${className}`}
      aria-pressed={isOn}
      aria-haspopup={hasPopup ? "dialog" : undefined}
      disabled={disabled}
      title={keys}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onUse}
    >
      {children}
    </button>
  );
}
