import { Prisma } from "@/lib/data/generated/client";

/** A value for a nullable JSON column: SQL NULL where there is none. */
export function jsonColumn<T extends Prisma.InputJsonValue>(value: T | null) {
  return value ?? Prisma.DbNull;
}

/** Midnight UTC of a calendar day (`YYYY-MM-DD`), as Prisma wants a DATE column. */
export function dayColumn(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The calendar day (`YYYY-MM-DD`) of a DATE column. */
export function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** The calendar day of a DATE column that may be empty. */
export function dayOrNull(date: Date | null): string | null {
  return date ? dayOf(date) : null;
}
