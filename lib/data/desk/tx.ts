import type { Prisma } from "@/lib/data/generated/client";

/** A transaction in which stores work. */
export type Tx = Prisma.TransactionClient;
