import type { InexactDate } from "@/lib/domain/inexact-date";
import { readDate } from "./read-date";

/** A date for a field that reads it again: the printed words where they can be read, else the expression. */
export function readableDate({ printed, edtf }: InexactDate): string {
  return printed !== null && readDate(printed).ok ? printed : edtf;
}
