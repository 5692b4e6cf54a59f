import type { glossaryEn } from "@/lib/messages/en/glossary";

export const glossaryRu: Record<keyof typeof glossaryEn, string> = {
  "glossary.title": "Словарь",
  "glossary.standfirst":
    "Слова закона, суда и армии по-русски и по-английски. Слова одной строки значат одно и то же, и поиск считает их равными.",
  "glossary.description": "Русские и английские слова закона, суда и армии.",
  "glossary.warning":
    "Жаргон приведён потому, что по нему ищут, а не потому, что мы так пишем. Английские слова без пометы — наш перевод.",
  "glossary.contents": "Разделы",
  "glossary.russian": "По-русски",
  "glossary.english": "По-английски",
  "glossary.basis": "Где встречается",
  "glossary.basis.unverified": "не проверено",
  "glossary.empty": "Слов пока нет.",
  "glossary.group.offences": "Преступления",
  "glossary.group.people": "Люди",
  "glossary.group.outcomes": "Исход и наказание",
  "glossary.group.procedure": "Суд и процесс",
  "glossary.group.circumstances": "Обстоятельства",
  "glossary.group.motives": "Мотивы",
  "glossary.marks": "Что значат пометы",
  "glossary.mark.S": "S0–S4: пять публикаций, с которых начался сборник",
  "glossary.mark.UK": "UK: Уголовный кодекс РФ",
  "glossary.mark.Z": "Z: английская версия «Медиазоны», 12 мая 2023 года",
  "glossary.mark.R": "R, R7: «Рамблер» и Russian7, статьи об армейских числовых кодах",
  "glossary.mark.T":
    "T, N: статья на Teletype и копия статьи «Север.Реалий» о том, как военных объявляют самовольно оставившими часть",
  "glossary.mark.D": "D: dumka.media, украинское употребление",
  "glossary.mark.V": "V: rovdino.ru, армейский жаргон",
  "glossary.mark.B":
    "B: непроверенное общее знание — редакции известно, но с источником не сверено",
};
