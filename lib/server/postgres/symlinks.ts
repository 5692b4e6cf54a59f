import { readFile, symlink } from "node:fs/promises";
import { basename, join, relative, sep } from "node:path";
import { z } from "zod";
import { errorCode } from "@/lib/server/error-code";

/**
 * Makes the symbolic links that an npm package cannot hold and that its install script would have
 * made. Links that exist stay. True when all are there afterwards, false when the folder cannot be
 * written.
 */
export async function makeSymlinks(folder: string): Promise<boolean> {
  for (const { source, target } of await listedLinks(folder)) {
    const made = await makeLink(basename(source), join(folder, relative("native", target)));
    if (!made) return false;
  }
  return true;
}

const links = z.array(z.object({ source: z.string(), target: z.string() }));

async function listedLinks(folder: string) {
  const text = await readFile(join(folder, "pg-symlinks.json"), "utf8").catch(() => "[]");
  const all = links.parse(JSON.parse(text));
  // A list that leads out of its own folder is not one we follow.
  return all.filter(({ target }) => !relative("native", target).split(sep).includes(".."));
}

async function makeLink(to: string, at: string): Promise<boolean> {
  try {
    await symlink(to, at);
    return true;
  } catch (error) {
    return errorCode(error) === "EEXIST";
  }
}
