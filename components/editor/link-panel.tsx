"use client";

import { type FormEvent, useId, useState } from "react";
import { markPassage } from "@/lib/editor/mark-passage";
import { linkFrom } from "@/lib/editor/safe-link";
import { apart, unmark } from "@/lib/editor/text-commands";
import { PanelFrame } from "./panel";
import { ToolButton } from "./tool-button";
import { useTools } from "./tools";

/** Asks for the address that the chosen words lead to, and says so where it cannot be linked to. */
export function LinkPanel() {
  const { editor, show, t } = useTools();
  const id = useId();
  const before = editor.getAttributes("link").href;
  const [address, setAddress] = useState(typeof before === "string" ? before : "");
  const [isRefused, setRefused] = useState(false);
  const take = (event: FormEvent) => {
    event.preventDefault();
    const href = linkFrom(address);
    if (!href) return setRefused(true);
    apart(editor, markPassage(editor.state, "link", { href }));
    show(null);
  };
  return (
    <PanelFrame label={t("editor.link.title")}>
      <form onSubmit={take} className="ne-link">
        <label htmlFor={id}>{t("editor.link.address")}</label>
        <input
          id={id}
          type="text"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          value={address}
          aria-invalid={isRefused}
          aria-describedby={isRefused ? `${id}-problem` : undefined}
          onChange={(event) => {
            setAddress(event.target.value);
            setRefused(false);
          }}
        />
        {isRefused ? (
          <p id={`${id}-problem`} className="ne-problem" role="alert">
            {t("editor.link.refused")}
          </p>
        ) : null}
        <div className="ne-row">
          <button type="submit" className="ne-tool">
            {t("editor.link.take")}
          </button>
          {editor.isActive("link") ? (
            <ToolButton
              onUse={() => {
                unmark(editor, "link");
                show(null);
              }}
            >
              {t("editor.link.remove")}
            </ToolButton>
          ) : null}
        </div>
      </form>
    </PanelFrame>
  );
}
