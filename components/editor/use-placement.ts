"use client";

import { type RefObject, useLayoutEffect } from "react";

type Rect = Pick<DOMRect, "left" | "top" | "bottom">;

/** The room between a menu and the words that it belongs to, in pixels. */
const room = 6;

/**
 * Keeps an element that is fixed to the window beside some words: below them, or above where it fits
 * better there. `rectOf` tells where the words are now.
 */
export function usePlacement(
  element: RefObject<HTMLElement | null>,
  side: "above" | "below",
  rectOf: () => Rect | null,
): void {
  useLayoutEffect(() => {
    const place = () => {
      const rect = rectOf();
      if (element.current && rect) placeAt(element.current, rect, side);
    };
    place();
    // A block that has just come into sight takes its own height only after this drawing.
    const sizes = new ResizeObserver(place);
    for (const each of [element.current, element.current?.parentElement])
      if (each) sizes.observe(each);
    window.addEventListener("scroll", place, { capture: true, passive: true });
    window.addEventListener("resize", place);
    return () => {
      sizes.disconnect();
      window.removeEventListener("scroll", place, { capture: true });
      window.removeEventListener("resize", place);
    };
  });
}

function placeAt(element: HTMLElement, rect: Rect, side: "above" | "below") {
  const { offsetWidth: width, offsetHeight: height } = element;
  const above = rect.top - height - room;
  const below = rect.bottom + room;
  const fitsBelow = below + height <= window.innerHeight;
  const goesAbove = above >= 0 && (side === "above" || !fitsBelow);
  const left = Math.max(8, Math.min(rect.left, window.innerWidth - width - 8));
  element.style.setProperty("left", `${left}px`);
  element.style.setProperty("top", `${goesAbove ? above : below}px`);
}
