import { fileLimits } from "@/lib/domain/records/record-limits";
import { Refusal } from "@/lib/domain/refusal";
import { bomb, broken } from "./broken";

export type Unpacking = {
  file: string;
  /** How many bytes are packed; asked again and again, since it grows while a stream is read. */
  packed: () => number;
  /** How many bytes the whole archive has unpacked into so far. */
  unpacked: number;
};

/** Passes unpacked bytes on, counts them and refuses when they are more than records could be. */
export async function* counted(
  bytes: AsyncIterable<Uint8Array>,
  unpacking: Unpacking,
): AsyncGenerator<Uint8Array> {
  let member = 0;
  try {
    for await (const chunk of bytes) {
      member += chunk.length;
      unpacking.unpacked += chunk.length;
      if (isTooMuch(member, unpacking)) throw bomb(unpacking.file);
      yield chunk;
    }
  } catch (error) {
    throw error instanceof Refusal ? error : broken(unpacking.file);
  }
}

function isTooMuch(member: number, { unpacked, packed }: Unpacking): boolean {
  const { archive } = fileLimits;
  if (member > archive.member || unpacked > archive.total) return true;
  return unpacked > archive.judgedFrom && unpacked > packed() * archive.ratio;
}
