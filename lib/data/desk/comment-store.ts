import type { Tx } from "@/lib/data/desk/tx";
import { jsonColumn } from "@/lib/data/json-column";
import { type Comment, commentAnchor } from "@/lib/domain/comment";

/** What is said about a case at the desk: comments, answers, and the reasons of its moves. */
export function commentStore(tx: Tx) {
  return {
    /** All comments of a case, the oldest first. */
    of: async (entryId: string): Promise<Comment[]> => {
      const rows = await tx.comment.findMany({
        where: { entryId },
        orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      });
      return rows.map(toComment);
    },
    /** A comment of this case; one of another case is not there. */
    byId: async (entryId: string, id: string): Promise<Comment | null> => {
      const row = await tx.comment.findFirst({ where: { entryId, id } });
      return row && toComment(row);
    },
    add: async (entryId: string, comment: Omit<Comment, "resolvedAt" | "resolvedBy">) => {
      const { id, revision, parent, anchor, author, text, createdAt } = comment;
      await tx.comment.create({
        data: {
          id,
          entryId,
          revision,
          parentId: parent,
          anchor: jsonColumn(anchor),
          authorId: author,
          text,
          createdAt,
        },
      });
    },
    /** Marks a comment as resolved, or as open again with null. */
    resolve: async (id: string, by: { account: string | null; at: Date } | null) => {
      await tx.comment.update({
        where: { id },
        data: { resolvedAt: by?.at ?? null, resolvedById: by?.account ?? null },
      });
    },
  };
}

type Row = NonNullable<Awaited<ReturnType<Tx["comment"]["findFirst"]>>>;

function toComment(row: Row): Comment {
  return {
    id: row.id,
    revision: row.revision,
    parent: row.parentId,
    anchor: commentAnchor.parse(row.anchor),
    author: row.authorId,
    text: row.text,
    createdAt: row.createdAt,
    resolvedAt: row.resolvedAt,
    resolvedBy: row.resolvedById,
  };
}
