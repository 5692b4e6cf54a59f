import { answeredFactors } from "@/lib/domain/factor";
import {
  appeal,
  chain,
  completeness,
  courts,
  discrepancyCount,
  factOf,
  lawThen,
  ofCharges,
  ofLastSentence,
  ofProceedings,
  type ReadCell,
  sourceCount,
} from "./cell-values";
import type { CompareGroup } from "./compare-table";

/**
 * `whereKnown`: the row is left out where nothing is known of anybody, and named below the table.
 * `listed`: its values are shown and not compared.
 */
export type RowPlan = {
  field: string;
  group: CompareGroup;
  read: ReadCell;
  whereKnown: boolean;
  listed: boolean;
};

/** Every row of the table, in the order in which a lawyer reads it. */
export const rowPlans: readonly RowPlan[] = [
  always("charge.provision", "charge", ofCharges("provision")),
  always("law", "charge", lawThen),
  listed(whereKnown("charge.asStated", "charge", ofCharges("asStated"))),
  always("charge.outcome", "charge", ofCharges("outcome")),
  always("absence-days", "facts", factOf("absence-days")),
  always("how-it-ended", "facts", factOf("how-it-ended")),
  ...["left-from", "order-times", ...answeredFactors].map((code) =>
    whereKnown(code, "facts", factOf(code)),
  ),
  always("plea", "facts", factOf("plea")),
  always("serviceAsAssessed", "person", factOf("serviceAsAssessed")),
  ...["serviceAsStated", "rank", "age", "homeRegion"].map((field) =>
    whereKnown(field, "person", factOf(field)),
  ),
  ...["post", "unit"].map((field) => listed(whereKnown(field, "person", factOf(field)))),
  always("court", "court", courts),
  always("instance", "court", ofProceedings("instance")),
  always("decided", "court", ofProceedings("decided")),
  ...["openness", "heldAt", "actPublished"].map((field) =>
    whereKnown(field, "court", ofProceedings(field)),
  ),
  listed(whereKnown("caseNumber", "court", ofProceedings("caseNumber"))),
  always("chain", "sentence", chain),
  always("term", "sentence", ofLastSentence("term")),
  always("suspended", "sentence", ofLastSentence("suspended")),
  whereKnown("kind", "sentence", ofLastSentence("kind")),
  always("regime", "sentence", ofLastSentence("regime")),
  whereKnown("probation", "sentence", ofLastSentence("probation")),
  listed(whereKnown("extra", "sentence", ofLastSentence("extra"))),
  always("appeal", "sentence", appeal),
  listed(always("completeness", "record", completeness)),
  listed(always("sources", "record", sourceCount)),
  listed(always("discrepancies", "record", discrepancyCount)),
];

function always(field: string, group: CompareGroup, read: ReadCell): RowPlan {
  return { field, group, read, whereKnown: false, listed: false };
}

function whereKnown(field: string, group: CompareGroup, read: ReadCell): RowPlan {
  return { ...always(field, group, read), whereKnown: true };
}

function listed(plan: RowPlan): RowPlan {
  return { ...plan, listed: true };
}
