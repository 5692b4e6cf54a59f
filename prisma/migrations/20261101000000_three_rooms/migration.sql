-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "desk";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "published";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "reference";

-- CreateTable
CREATE TABLE "reference"."law" (
    "id" TEXT NOT NULL,
    "title_ru" TEXT,
    "title_en" TEXT,
    "date" DATE,
    "in_force" DATE,
    "basis" TEXT,
    "note" TEXT,
    "sources" JSONB NOT NULL,

    CONSTRAINT "law_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reference"."legal_stage" (
    "id" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,
    "basis" TEXT,
    "introduced_by" TEXT,
    "note" TEXT,
    "position" INTEGER NOT NULL,

    CONSTRAINT "legal_stage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reference"."general_rule" (
    "article" TEXT NOT NULL,
    "fact" TEXT NOT NULL,
    "data" JSONB NOT NULL,

    CONSTRAINT "general_rule_pkey" PRIMARY KEY ("article")
);

-- CreateTable
CREATE TABLE "reference"."article" (
    "number" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "chapter" TEXT NOT NULL,
    "title_ru" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "title_en_basis" TEXT,
    "aliases_en" TEXT[],
    "aliases_ru" TEXT[],
    "warning" TEXT,
    "notes" JSONB NOT NULL,
    "parts_in_force" JSONB NOT NULL,
    "sources" JSONB NOT NULL,
    "related" BOOLEAN NOT NULL DEFAULT false,
    "position" INTEGER NOT NULL,

    CONSTRAINT "article_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "reference"."provision" (
    "id" TEXT NOT NULL,
    "article_number" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "provision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reference"."provision_version" (
    "id" TEXT NOT NULL,
    "provision_id" TEXT NOT NULL,
    "gist_en" TEXT NOT NULL,
    "gist_ru" TEXT NOT NULL,
    "circumstances" TEXT[],
    "subjects" TEXT[],
    "qualifiers" TEXT[],
    "absence_days" JSONB,
    "fault" TEXT,
    "gravity" TEXT,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "basis" TEXT NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,
    "introduced_by" TEXT,
    "note" TEXT,
    "revisions" JSONB NOT NULL,

    CONSTRAINT "provision_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reference"."penalty" (
    "id" TEXT NOT NULL,
    "version_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "min_months" INTEGER,
    "max_months" INTEGER,
    "other" JSONB NOT NULL,

    CONSTRAINT "penalty_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reference"."region" (
    "code" TEXT NOT NULL,
    "iso" TEXT,
    "name_ru" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "district_ru" TEXT,
    "district_en" TEXT,
    "timezone" TEXT,
    "military_district_court" TEXT,
    "aliases" TEXT[],
    "status" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "region_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "reference"."court" (
    "code" TEXT NOT NULL,
    "name_ru" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_en_basis" TEXT,
    "short_ru" TEXT,
    "kind" TEXT NOT NULL,
    "aliases_en" TEXT[],
    "town_ru" TEXT,
    "town_en" TEXT,
    "country" TEXT,
    "region_code" TEXT,
    "superior_code" TEXT,
    "appeal_code" TEXT,
    "cassation_code" TEXT,
    "superior_basis" TEXT,
    "host" TEXT,
    "status" TEXT NOT NULL,
    "status_as_of" TEXT,
    "former_names" TEXT[],
    "note" TEXT,
    "sources" TEXT[],
    "details" JSONB NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "court_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "reference"."working_year" (
    "year" INTEGER NOT NULL,
    "non_working_weekdays" DATE[],
    "working_saturdays" DATE[],
    "per_month" INTEGER[],
    "working_days" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "working_year_pkey" PRIMARY KEY ("year")
);

-- CreateTable
CREATE TABLE "reference"."term_set" (
    "id" TEXT NOT NULL,
    "group_name" TEXT NOT NULL,
    "ru" TEXT[],
    "en" TEXT[],
    "marks" TEXT[],
    "position" INTEGER NOT NULL,

    CONSTRAINT "term_set_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reference"."dataset" (
    "name" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "licence" TEXT NOT NULL,
    "credit" TEXT NOT NULL,
    "loaded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "dataset_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "desk"."account" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "alias" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "password_hash" TEXT,
    "session_version" INTEGER NOT NULL DEFAULT 1,
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."invitation" (
    "token_hash" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "account_id" TEXT,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "desk"."publisher" (
    "id" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "risk" JSONB,

    CONSTRAINT "publisher_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."source" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "title_basis" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "publisher_id" TEXT,
    "authors" TEXT[],
    "published" JSONB,
    "address" TEXT,
    "note" JSONB,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."source_relay" (
    "source_id" TEXT NOT NULL,
    "publisher_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "what" JSONB NOT NULL,

    CONSTRAINT "source_relay_pkey" PRIMARY KEY ("source_id","publisher_id")
);

-- CreateTable
CREATE TABLE "desk"."capture" (
    "id" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "code_points" INTEGER NOT NULL,
    "file_name" TEXT NOT NULL,
    "body" BYTEA,
    "media_type" TEXT,

    CONSTRAINT "capture_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."excerpt" (
    "id" TEXT NOT NULL,
    "capture_id" TEXT NOT NULL,
    "exact" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,
    "start_at" INTEGER NOT NULL,
    "end_at" INTEGER NOT NULL,

    CONSTRAINT "excerpt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."citation" (
    "id" TEXT NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "excerpt_id" TEXT NOT NULL,
    "states" TEXT,
    "rank" TEXT NOT NULL,
    "reason" JSONB,

    CONSTRAINT "citation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."inference" (
    "subject_kind" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "reason" JSONB NOT NULL,

    CONSTRAINT "inference_pkey" PRIMARY KEY ("subject_kind","subject_id","field")
);

-- CreateTable
CREATE TABLE "desk"."person" (
    "id" TEXT NOT NULL,
    "name" JSONB,
    "name_ru_basis" TEXT,
    "printed" TEXT[],
    "display" TEXT NOT NULL,
    "label" JSONB NOT NULL,
    "ground" JSONB NOT NULL,
    "consent" TEXT NOT NULL,
    "risk_tier" INTEGER NOT NULL,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."person_link" (
    "from_id" TEXT NOT NULL,
    "to_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "reason" JSONB,

    CONSTRAINT "person_link_pkey" PRIMARY KEY ("from_id","to_id")
);

-- CreateTable
CREATE TABLE "desk"."unit" (
    "id" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "parent_id" TEXT,
    "superior_id" TEXT,
    "place_id" TEXT,

    CONSTRAINT "unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."place" (
    "id" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "region_code" TEXT,
    "precision" TEXT NOT NULL,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,

    CONSTRAINT "place_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."case_entry" (
    "id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "slug_name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "defendants" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "case_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."entry_text" (
    "entry_id" TEXT NOT NULL,
    "lang" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "standfirst" TEXT NOT NULL,
    "summary" TEXT,
    "narrative" JSONB,

    CONSTRAINT "entry_text_pkey" PRIMARY KEY ("entry_id","lang")
);

-- CreateTable
CREATE TABLE "desk"."entry_person" (
    "entry_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "entry_person_pkey" PRIMARY KEY ("entry_id","person_id")
);

-- CreateTable
CREATE TABLE "desk"."entry_excerpt" (
    "entry_id" TEXT NOT NULL,
    "excerpt_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "entry_excerpt_pkey" PRIMARY KEY ("entry_id","excerpt_id")
);

-- CreateTable
CREATE TABLE "desk"."party" (
    "id" TEXT NOT NULL,
    "entry_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "person_id" TEXT,
    "label" JSONB NOT NULL,
    "headcount" INTEGER NOT NULL,
    "rank" TEXT,
    "post" JSONB,
    "unit_id" TEXT,
    "age" INTEGER,
    "service_as_stated" TEXT,
    "service_as_assessed" TEXT,
    "home_region" TEXT,
    "relation" JSONB,

    CONSTRAINT "party_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."factor" (
    "id" TEXT NOT NULL,
    "party_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "count_min" INTEGER,
    "count_max" INTEGER,
    "answer" TEXT,

    CONSTRAINT "factor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."charge" (
    "id" TEXT NOT NULL,
    "party_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "as_stated" TEXT,
    "provision" TEXT,
    "counts" INTEGER,
    "requalified_to" TEXT,
    "outcome" TEXT,

    CONSTRAINT "charge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."proceeding" (
    "id" TEXT NOT NULL,
    "entry_id" TEXT,
    "position" INTEGER NOT NULL,
    "instance" TEXT,
    "court" TEXT,
    "court_as_stated" TEXT,
    "case_number" TEXT,
    "uid" TEXT,
    "received" JSONB,
    "decided" JSONB,
    "openness" TEXT,
    "closed_on" JSONB,
    "held_at" TEXT,
    "act_published" TEXT,

    CONSTRAINT "proceeding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."ruling" (
    "id" TEXT NOT NULL,
    "proceeding_id" TEXT NOT NULL,
    "party_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT,
    "lodged_by" TEXT,

    CONSTRAINT "ruling_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."sentence" (
    "id" TEXT NOT NULL,
    "ruling_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT,
    "term_min_months" INTEGER,
    "term_max_months" INTEGER,
    "term_printed" TEXT,
    "suspended" TEXT,
    "probation_min_months" INTEGER,
    "probation_max_months" INTEGER,
    "probation_printed" TEXT,
    "regime" TEXT,
    "extra" JSONB,

    CONSTRAINT "sentence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."happening" (
    "id" TEXT NOT NULL,
    "entry_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "date" JSONB,
    "sort_order" INTEGER NOT NULL,
    "text" JSONB NOT NULL,
    "parties" TEXT[],
    "place_id" TEXT,

    CONSTRAINT "happening_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."annotation" (
    "id" TEXT NOT NULL,
    "entry_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "audience" TEXT NOT NULL,
    "text" JSONB NOT NULL,
    "resolved_at" TIMESTAMPTZ(3),

    CONSTRAINT "annotation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."annotation_reply" (
    "id" TEXT NOT NULL,
    "annotation_id" TEXT NOT NULL,
    "author_id" TEXT,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "annotation_reply_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."open_question" (
    "entry_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "question" JSONB NOT NULL,

    CONSTRAINT "open_question_pkey" PRIMARY KEY ("entry_id","position")
);

-- CreateTable
CREATE TABLE "desk"."revision" (
    "id" TEXT NOT NULL,
    "entry_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "author_id" TEXT,
    "reason" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."reported_figure" (
    "id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "metric" TEXT NOT NULL,
    "statement" JSONB NOT NULL,
    "article_scope" TEXT[],
    "legal_scope" JSONB,
    "place" JSONB,
    "period" JSONB,
    "period_basis" TEXT NOT NULL,
    "baseline" TEXT,
    "as_of" JSONB,
    "as_of_basis" TEXT NOT NULL,
    "publisher_id" TEXT NOT NULL,
    "relayed_by_id" TEXT,
    "source_id" TEXT NOT NULL,
    "supersedes_id" TEXT,
    "note" JSONB,

    CONSTRAINT "reported_figure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."figure_quantity" (
    "figure_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "what" JSONB,
    "min" DOUBLE PRECISION,
    "max" DOUBLE PRECISION,
    "unit" TEXT NOT NULL,
    "qualifier" TEXT NOT NULL,

    CONSTRAINT "figure_quantity_pkey" PRIMARY KEY ("figure_id","position")
);

-- CreateTable
CREATE TABLE "desk"."discrepancy" (
    "id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "title" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "reason" JSONB NOT NULL,
    "cases" TEXT[],
    "figures" TEXT[],

    CONSTRAINT "discrepancy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."discrepancy_side" (
    "discrepancy_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "states" JSONB NOT NULL,
    "excerpts" TEXT[],
    "computation" TEXT,
    "unverified" JSONB,
    "preferred" BOOLEAN NOT NULL,

    CONSTRAINT "discrepancy_side_pkey" PRIMARY KEY ("discrepancy_id","position")
);

-- CreateTable
CREATE TABLE "desk"."redaction" (
    "id" TEXT NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "target_id" TEXT NOT NULL,
    "field" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "lifted_at" TIMESTAMPTZ(3),

    CONSTRAINT "redaction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."correction" (
    "id" TEXT NOT NULL,
    "entry_id" TEXT,
    "on" DATE NOT NULL,
    "text" JSONB NOT NULL,

    CONSTRAINT "correction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."audit" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" TEXT,
    "action" TEXT NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "details" JSONB NOT NULL,

    CONSTRAINT "audit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."outbox" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "topic" TEXT NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."contact_message" (
    "id" TEXT NOT NULL,
    "received_on" DATE NOT NULL,
    "body" TEXT NOT NULL,
    "reply" TEXT,

    CONSTRAINT "contact_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "published"."subject" (
    "kind" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "first_on" DATE NOT NULL,
    "changed_on" DATE NOT NULL,

    CONSTRAINT "subject_pkey" PRIMARY KEY ("kind","id")
);

-- CreateTable
CREATE TABLE "published"."publication" (
    "kind" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "lang" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "document" JSONB,
    "salt" TEXT,
    "digest" TEXT NOT NULL,
    "previous_digest" TEXT,
    "published_on" DATE NOT NULL,
    "reason" JSONB NOT NULL,
    "redacted_on" DATE,

    CONSTRAINT "publication_pkey" PRIMARY KEY ("kind","id","lang","version")
);

-- CreateTable
CREATE TABLE "published"."slug" (
    "slug" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "state" TEXT NOT NULL,

    CONSTRAINT "slug_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "published"."case_card" (
    "subject_id" TEXT NOT NULL,
    "lang" TEXT NOT NULL,
    "card" JSONB NOT NULL,
    "title" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "longest_months" INTEGER,
    "decided_on" DATE,
    "defendants" INTEGER NOT NULL,
    "sentenced" INTEGER NOT NULL,
    "terms_known" INTEGER NOT NULL,

    CONSTRAINT "case_card_pkey" PRIMARY KEY ("subject_id","lang")
);

-- CreateTable
CREATE TABLE "published"."case_facet" (
    "subject_id" TEXT NOT NULL,
    "facet" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "case_facet_pkey" PRIMARY KEY ("subject_id","facet","value")
);

-- CreateTable
CREATE TABLE "published"."quotation" (
    "source_id" TEXT NOT NULL,
    "excerpt_id" TEXT NOT NULL,
    "exact" TEXT NOT NULL,
    "start_at" INTEGER NOT NULL,
    "used_kind" TEXT NOT NULL,
    "used_id" TEXT NOT NULL,

    CONSTRAINT "quotation_pkey" PRIMARY KEY ("used_kind","used_id","excerpt_id")
);

-- CreateTable
CREATE TABLE "published"."search_document" (
    "kind" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "lang" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "keywords" TEXT NOT NULL,

    CONSTRAINT "search_document_pkey" PRIMARY KEY ("kind","id","lang")
);

-- CreateTable
CREATE TABLE "published"."public_correction" (
    "id" TEXT NOT NULL,
    "subject_id" TEXT,
    "on" DATE NOT NULL,
    "text" JSONB NOT NULL,

    CONSTRAINT "public_correction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "published"."announcement" (
    "key" TEXT NOT NULL,
    "version" BIGINT NOT NULL,

    CONSTRAINT "announcement_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "provision_article_number_idx" ON "reference"."provision"("article_number");

-- CreateIndex
CREATE INDEX "provision_version_provision_id_idx" ON "reference"."provision_version"("provision_id");

-- CreateIndex
CREATE INDEX "penalty_version_id_idx" ON "reference"."penalty"("version_id");

-- CreateIndex
CREATE INDEX "court_region_code_idx" ON "reference"."court"("region_code");

-- CreateIndex
CREATE INDEX "court_superior_code_idx" ON "reference"."court"("superior_code");

-- CreateIndex
CREATE UNIQUE INDEX "account_email_key" ON "desk"."account"("email");

-- CreateIndex
CREATE UNIQUE INDEX "account_alias_key" ON "desk"."account"("alias");

-- CreateIndex
CREATE INDEX "capture_source_id_idx" ON "desk"."capture"("source_id");

-- CreateIndex
CREATE INDEX "excerpt_capture_id_start_at_idx" ON "desk"."excerpt"("capture_id", "start_at");

-- CreateIndex
CREATE INDEX "citation_subject_kind_subject_id_idx" ON "desk"."citation"("subject_kind", "subject_id");

-- CreateIndex
CREATE INDEX "citation_excerpt_id_idx" ON "desk"."citation"("excerpt_id");

-- CreateIndex
CREATE UNIQUE INDEX "case_entry_number_key" ON "desk"."case_entry"("number");

-- CreateIndex
CREATE INDEX "party_entry_id_idx" ON "desk"."party"("entry_id");

-- CreateIndex
CREATE INDEX "factor_party_id_idx" ON "desk"."factor"("party_id");

-- CreateIndex
CREATE INDEX "charge_party_id_idx" ON "desk"."charge"("party_id");

-- CreateIndex
CREATE INDEX "proceeding_entry_id_idx" ON "desk"."proceeding"("entry_id");

-- CreateIndex
CREATE INDEX "ruling_proceeding_id_idx" ON "desk"."ruling"("proceeding_id");

-- CreateIndex
CREATE INDEX "sentence_ruling_id_idx" ON "desk"."sentence"("ruling_id");

-- CreateIndex
CREATE INDEX "happening_entry_id_idx" ON "desk"."happening"("entry_id");

-- CreateIndex
CREATE INDEX "annotation_entry_id_idx" ON "desk"."annotation"("entry_id");

-- CreateIndex
CREATE INDEX "annotation_reply_annotation_id_idx" ON "desk"."annotation_reply"("annotation_id");

-- CreateIndex
CREATE UNIQUE INDEX "revision_entry_id_number_key" ON "desk"."revision"("entry_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "reported_figure_number_key" ON "desk"."reported_figure"("number");

-- CreateIndex
CREATE UNIQUE INDEX "discrepancy_number_key" ON "desk"."discrepancy"("number");

-- CreateIndex
CREATE INDEX "redaction_subject_kind_subject_id_idx" ON "desk"."redaction"("subject_kind", "subject_id");

-- CreateIndex
CREATE INDEX "outbox_done_at_id_idx" ON "desk"."outbox"("done_at", "id");

-- CreateIndex
CREATE INDEX "slug_subject_id_idx" ON "published"."slug"("subject_id");

-- CreateIndex
CREATE INDEX "case_facet_facet_value_idx" ON "published"."case_facet"("facet", "value");

-- CreateIndex
CREATE INDEX "quotation_source_id_start_at_idx" ON "published"."quotation"("source_id", "start_at");

-- AddForeignKey
ALTER TABLE "reference"."provision" ADD CONSTRAINT "provision_article_number_fkey" FOREIGN KEY ("article_number") REFERENCES "reference"."article"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reference"."provision_version" ADD CONSTRAINT "provision_version_provision_id_fkey" FOREIGN KEY ("provision_id") REFERENCES "reference"."provision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reference"."penalty" ADD CONSTRAINT "penalty_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "reference"."provision_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."source" ADD CONSTRAINT "source_publisher_id_fkey" FOREIGN KEY ("publisher_id") REFERENCES "desk"."publisher"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."source_relay" ADD CONSTRAINT "source_relay_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "desk"."source"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."capture" ADD CONSTRAINT "capture_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "desk"."source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."excerpt" ADD CONSTRAINT "excerpt_capture_id_fkey" FOREIGN KEY ("capture_id") REFERENCES "desk"."capture"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."entry_text" ADD CONSTRAINT "entry_text_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "desk"."case_entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."entry_person" ADD CONSTRAINT "entry_person_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "desk"."case_entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."entry_excerpt" ADD CONSTRAINT "entry_excerpt_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "desk"."case_entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."party" ADD CONSTRAINT "party_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "desk"."case_entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."factor" ADD CONSTRAINT "factor_party_id_fkey" FOREIGN KEY ("party_id") REFERENCES "desk"."party"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."charge" ADD CONSTRAINT "charge_party_id_fkey" FOREIGN KEY ("party_id") REFERENCES "desk"."party"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."proceeding" ADD CONSTRAINT "proceeding_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "desk"."case_entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."ruling" ADD CONSTRAINT "ruling_proceeding_id_fkey" FOREIGN KEY ("proceeding_id") REFERENCES "desk"."proceeding"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."sentence" ADD CONSTRAINT "sentence_ruling_id_fkey" FOREIGN KEY ("ruling_id") REFERENCES "desk"."ruling"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."happening" ADD CONSTRAINT "happening_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "desk"."case_entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."annotation" ADD CONSTRAINT "annotation_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "desk"."case_entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."annotation_reply" ADD CONSTRAINT "annotation_reply_annotation_id_fkey" FOREIGN KEY ("annotation_id") REFERENCES "desk"."annotation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."open_question" ADD CONSTRAINT "open_question_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "desk"."case_entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."revision" ADD CONSTRAINT "revision_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "desk"."case_entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."figure_quantity" ADD CONSTRAINT "figure_quantity_figure_id_fkey" FOREIGN KEY ("figure_id") REFERENCES "desk"."reported_figure"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."discrepancy_side" ADD CONSTRAINT "discrepancy_side_discrepancy_id_fkey" FOREIGN KEY ("discrepancy_id") REFERENCES "desk"."discrepancy"("id") ON DELETE CASCADE ON UPDATE CASCADE;

