import { errorCode } from "@/lib/server/error-code";
import { StartProblem } from "@/lib/server/start-problem";

/**
 * Turns an error of the file system at `path` into a sentence for the operator; an error that is not
 * the operator's comes back unchanged.
 */
export function systemProblem(error: unknown, path: string): unknown {
  if (error instanceof StartProblem) return error;
  const sentence = sentences[errorCode(error)];
  return sentence ? new StartProblem(sentence(path), error) : error;
}

/** The sentence for a disk without room, which file system and PostgreSQL both run into. */
export function diskFull(path: string): string {
  return `There is no space left on the disk that holds ${path}: make room and start again; nothing was changed.`;
}

const notWritable = (path: string) =>
  `${path} cannot be written by this user: change its owner or permissions, or set OTKAZ_DATA_DIR to another folder.`;

const notFolder = (path: string) =>
  `${path} is not a folder: move the file away, or set OTKAZ_DATA_DIR to another folder.`;

const sentences: Readonly<Record<string, (path: string) => string>> = {
  EACCES: notWritable,
  EPERM: notWritable,
  EROFS: notWritable,
  ENOSPC: diskFull,
  EDQUOT: diskFull,
  ENOTDIR: notFolder,
  EEXIST: notFolder,
};
