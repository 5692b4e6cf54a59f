import { readFile } from "node:fs/promises";
import { isAbsolute, join, relative } from "node:path";
import { z } from "zod";
import { errorCode } from "@/lib/server/error-code";
import { StartProblem } from "@/lib/server/start-problem";
import { systemProblem } from "@/lib/server/system-problem";
import { writePrivateFile } from "@/lib/server/write-private-file";

/** `cluster` is relative when it lies in the data folder, so that the folder can be moved. */
const placeRecord = z.object({ cluster: z.string().min(1), dataFolder: z.string() });
export type PlaceRecord = z.infer<typeof placeRecord>;

/** What the data folder remembers about where its database lies; undefined when it has none. */
export async function readPlaceRecord(folder: string): Promise<PlaceRecord | undefined> {
  const path = join(folder, "place.json");
  try {
    return placeRecord.parse(JSON.parse(await readFile(path, "utf8")));
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    if (errorCode(error)) throw systemProblem(error, path);
    throw new StartProblem(`${path} is damaged: restore it from a backup.`, error);
  }
}

/** Remembers where the database of this data folder lies. */
export async function writePlaceRecord(folder: string, cluster: string): Promise<void> {
  const record = recordOf(folder, cluster);
  const before = await readPlaceRecord(folder);
  if (before?.cluster === record.cluster && before.dataFolder === record.dataFolder) return;
  await writePrivateFile(join(folder, "place.json"), `${JSON.stringify(record)}\n`);
}

function recordOf(folder: string, cluster: string): PlaceRecord {
  const inside = relative(folder, cluster);
  const outside = inside.startsWith("..") || isAbsolute(inside);
  return { cluster: outside ? cluster : inside, dataFolder: folder };
}
