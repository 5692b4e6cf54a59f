import type { SearchWords } from "@/lib/domain/projection/projection";
import { analysisVersion, indexTerms, spellingsOf } from "@/lib/search/analysis/index-terms";

/**
 * The terms under which words are found and the words as they are spelt, with the version of the
 * analysis that made them.
 */
export function analysed(words: SearchWords) {
  return { terms: indexTerms(words), spellings: spellingsOf(words), version: analysisVersion };
}
