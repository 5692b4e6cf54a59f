"use client";

import { type KeyboardEvent, useState } from "react";
import { fittingTargets } from "./fitting-targets";
import type { Target } from "./target-menu";

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** What the menu of fields shows, and what keys and choices do to it. */
export function useTargetMenu(targets: readonly Target[], onChoose: (target: Target) => void) {
  const [typed, setTyped] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const fitting = fittingTargets(targets, typed);
  const active = Math.max(0, Math.min(at, fitting.length - 1));
  const show = (words: string, open: boolean) => {
    setTyped(words);
    setOpen(open);
    setAt(0);
  };
  const choose = (target: Target | undefined) => {
    if (!target) return;
    show("", false);
    onChoose(target);
  };
  const move = (step: number) => {
    setOpen(true);
    setAt((active + step + fitting.length) % Math.max(fitting.length, 1));
  };
  const onKey = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step !== undefined) move(step);
    else if (event.key === "Enter" && isOpen) choose(fitting[active]);
    else if (event.key === "Escape" && isOpen) show("", false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { typed, isOpen, fitting, active, show, choose, onKey };
}
