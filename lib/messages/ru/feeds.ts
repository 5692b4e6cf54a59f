import type { feedsEn } from "@/lib/messages/en/feeds";

/** Words of the feeds, and of the line under a page that offers them. */
export const feedsRu: Record<keyof typeof feedsEn, string> = {
  "feeds.cases": "Дела",
  "feeds.cases.sub": "Новые и изменённые дела, сначала последние",
  "feeds.case": "{title}: версии",
  "feeds.case.sub": "Что изменилось в деле, сначала последнее",
  "feeds.case.version": "Версия {n}",
  "feeds.court": "Дела в суде: {name}",
  "feeds.law": "Дела: {name}",
  "feeds.corrections": "Исправления",
  "feeds.corrections.sub": "Что было неверно и теперь исправлено",
  "feeds.search": "Поиск",
  "feeds.search.sub": "Дела, которые он находит сейчас, сначала изменённые последними",
  "feeds.entry": "{site}: {title}",
  "feeds.line": "Следить за этой страницей",
  "feeds.link": "Лента Atom",
  "feeds.follow": "Сохранить или следить…",
  "feeds.saveSearch": "Сохранить этот поиск…",
  "feeds.note":
    "Для ленты не нужна учётная запись: её запрашивает программа для чтения лент, а мы не записываем, кто это делает.",
};
