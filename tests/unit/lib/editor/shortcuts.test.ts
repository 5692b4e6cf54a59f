import { describe, expect, it } from "vitest";
import { actionOf, keysOf, type Pressed, shortcuts } from "@/lib/editor/shortcuts";

const pressed = (code: string, held: Partial<Pressed> = {}): Pressed => ({
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  ...held,
});

describe("a key", () => {
  it.each([
    ["a letter alone", pressed("KeyB")],
    ["Control where Command is meant", pressed("KeyB", { ctrlKey: true }), true],
    ["Command where Control is meant", pressed("KeyB", { metaKey: true })],
    ["both of them", pressed("KeyB", { ctrlKey: true, metaKey: true })],
    ["a letter being composed", pressed("KeyB", { ctrlKey: true, isComposing: true })],
    ["one Shift too many", pressed("KeyB", { ctrlKey: true, shiftKey: true })],
    ["a key without a place", pressed("", { ctrlKey: true })],
  ])("asks for nothing with %s", (_what, key, isMac = false) => {
    expect(actionOf(key, isMac)).toBeNull();
  });

  it.each(shortcuts.map((shortcut) => [shortcut.action, shortcut] as const))(
    "asks for %s by its place, whatever letter the layout gives it",
    (action, { code, mod = false, alt = false, shift = false }) => {
      const held = { altKey: alt, shiftKey: shift };
      expect(actionOf(pressed(code, { ...held, ctrlKey: mod }), false)).toBe(action);
      expect(actionOf(pressed(code, { ...held, metaKey: mod }), true)).toBe(action);
    },
  );

  it("never asks for two things", () => {
    const keys = shortcuts.map((shortcut) => keysOf(shortcut, false).join("+"));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("is written as it stands on the keys", () => {
    const cite = shortcuts.find(({ action }) => action === "cite");
    expect(cite && keysOf(cite, false)).toEqual(["Ctrl", "Alt", "C"]);
    expect(cite && keysOf(cite, true)).toEqual(["⌘", "⌥", "C"]);
  });
});
