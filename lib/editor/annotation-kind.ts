import type { CaseEntry } from "@/lib/domain/case-entry";

type Annotation = CaseEntry["annotations"][number];

/** What an annotation is about, and who may read it. */
export type AnnotationKind = Annotation["kind"];
export type Audience = Annotation["audience"];
