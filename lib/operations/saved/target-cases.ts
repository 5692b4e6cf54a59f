import { readCaseVersions } from "@/lib/data/published/read-feed-cases";
import { splitProvision } from "@/lib/domain/provision";
import type { Alert, SeenVersions } from "@/lib/domain/saved/alert";

/** The public cases that a case, a court or a provision stands for now, with their versions. */
export function targetCases({
  what,
  subject,
}: Pick<Alert, "what" | "subject">): Promise<SeenVersions> {
  const id = subject ?? "";
  if (what === "case") return readCaseVersions({ ids: [id] });
  if (what === "court") return readCaseVersions({ facet: "court", value: id });
  const [article, part] = splitProvision(id);
  return part === null
    ? readCaseVersions({ facet: "article", value: article })
    : readCaseVersions({ facet: "part", value: id });
}
