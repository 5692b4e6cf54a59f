import type { PersonDraft, RecordDraft } from "@/lib/domain/records/record-draft";
import { hostOf } from "./host-of";
import { type JsonObject, objectIn, objectsIn, saysYes, textIn } from "./json-value";

/**
 * A record of sudrfparser (dataout-org/sudrfparser), which reads cards of the first instance of
 * criminal cases. `site` is the address under which its file keeps the cases of a court.
 */
export function dataoutDraft(object: JsonObject, site: string | null): RecordDraft {
  const metadata = objectIn(object, "metadata");
  const text = textIn(object, "case_text");
  return {
    court: textIn(metadata, "court_name"),
    host: hostOf(site ?? textIn(object, "case_url")),
    instance: "first",
    uid: textIn(metadata, "uid_2"),
    caseNumber: textIn(metadata, "id_text"),
    received: textIn(metadata, "adm_date"),
    judge: textIn(metadata, "judge"),
    result: textIn(metadata, "decision_result"),
    persons: objectsIn(metadata, "accused").map(accusedDraft).filter(isTold),
    actPublished: text === null ? null : text.trim() !== "",
    synthetic: saysYes(object, "synthetic"),
  };
}

/** Whether an object is of this program: it names its cases so. */
export function isDataout(object: JsonObject): boolean {
  return "case_found" in object || "metadata" in object;
}

/** The program notes a page that it could not read as a case that was not found. */
export function isNotFound(object: JsonObject): boolean {
  return textIn(object, "case_found") === "False" || object.case_found === false;
}

/** An empty row of the page's table is nobody; where a court hides somebody, it says so in words. */
function isTold({ name, articles }: PersonDraft): boolean {
  return Boolean(name?.trim() || articles?.trim());
}

function accusedDraft(accused: JsonObject): PersonDraft {
  const { article } = accused;
  const list = Array.isArray(article) ? article.filter((item) => typeof item === "string") : [];
  return {
    name: textIn(accused, "name"),
    articles: list.length > 0 ? list.join("; ") : textIn(accused, "article"),
  };
}
