import { regionStatusKey } from "@/components/courts/region-status";

/** How a region stands, as a class of its square: a region of Russia, occupied, or abroad. */
export function standingOf(status: string | null): "own" | "occupied" | "abroad" {
  const key = regionStatusKey(status);
  if (key === null) return "own";
  return key === "courts.regionStatus.abroad" ? "abroad" : "occupied";
}
