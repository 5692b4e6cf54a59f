import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { languages } from "@/lib/domain/language";
import { understandQuery } from "@/lib/operations/readers/understand-query";
import { postgresEngine } from "@/lib/search/postgres/postgres-engine";
import { shippedCasebook } from "@/tests/fixtures/shipped-casebook";
import { aCasebook } from "@/tests/integration/setup/casebook";
