import { expect, it } from "vitest";
import { preferredLanguage } from "@/lib/auth/preferred-language";

it.each([
  ["", "en"],
  ["ru", "ru"],
  ["ru-RU,ru;q=0.9,en-US;q=0.8,en;q=0.7", "ru"],
  ["en-GB,en;q=0.9,ru;q=0.8", "en"],
  ["de-DE, fr;q=0.9, ru;q=0.3, en;q=0.2", "ru"],
  ["de", "en"],
  [";;;,,,q=", "en"],
  ["*", "en"],
  ["RU", "ru"],
])("reads %j as %s", (accepted, lang) => {
  expect(preferredLanguage(accepted)).toBe(lang);
});
