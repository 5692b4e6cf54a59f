import { Refusal } from "@/lib/domain/refusal";

/** An archive that ends before its end or is none at all. */
export function broken(file: string): Refusal {
  return new Refusal("invalid", "records.file.broken", { file });
}

/** An archive that unpacks into more than records could. */
export function bomb(file: string): Refusal {
  return new Refusal("too-large", "records.file.bomb", { file });
}
