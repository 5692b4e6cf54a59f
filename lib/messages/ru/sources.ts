import type { sourcesEn } from "@/lib/messages/en/sources";

export const sourcesRu: Record<keyof typeof sourcesEn, string> = {
  "sources.title": "Источники",
  "sources.standfirst":
    "На чём основан сборник. О каждом источнике сказано, кто его опубликовал, чьи сведения он пересказывает и какие его слова где процитированы.",
  "sources.description": "Публикации и документы, на которых основан сборник.",
  "sources.publisher": "Издатель",
  "sources.published": "Опубликовано",
  "sources.language": "Язык",
  "sources.kind": "Вид",
  "sources.authors": "Автор",
  "sources.address": "Адрес",
  "sources.archived": "Копия в архиве",
  "sources.address.none": "нет: в копии адрес не указан",
  "sources.address.asText":
    "Дан текстом, а не ссылкой: переход по нему может быть опасен для читателя в России.",
  "sources.risk": "Прежде чем открыть",
  "sources.relays": "Чьи сведения пересказывает",
  "sources.relays.none": "Судя по тексту, ничьи: сведения собственные.",
  "sources.relays.caption": "От кого идут числа и рассказы и через кого они попали в сборник",
  "sources.relays.casebook": "этот сборник",
  "sources.relays.line": "{from} — в пересказе {publisher} — здесь",
  "sources.note": "Примечание",
  "sources.captures": "Копия, с которой сверены цитаты",
  "sources.captures.note":
    "Саму копию мы не публикуем. Длина и хеш позволяют сверить цитату каждому, у кого есть тот же текст.",
  "sources.capture.length":
    "{number} {n, plural, one {знак} few {знака} many {знаков} other {знака}}",
  "sources.capture.hash": "SHA-256",
  "sources.quotations": "Что процитировано",
  "sources.quotations.count":
    "{n, plural, =0 {цитат нет} one {# цитата} few {# цитаты} many {# цитат} other {# цитаты}}",
  "sources.quotations.note":
    "По порядку, как в источнике. Число — место первого знака цитаты в копии.",
  "sources.cases.count":
    "{n, plural, =0 {дел нет} one {# дело} few {# дела} many {# дел} other {# дела}}",
  "sources.usedBy.case": "дело",
  "sources.usedBy.figure": "цифра",
  "sources.usedBy.discrepancy": "расхождение",
  "sources.titleDescribed": "название дано нами: в копии нет заголовка",
  "sources.publishedOn": "В сборнике с {date}",
  "code.source-kind.article": "статья",
  "code.source-kind.video": "видео",
  "code.source-kind.photo": "фотография",
  "code.source-kind.judgment": "судебный акт",
  "code.source-kind.press-release": "пресс-релиз",
  "code.source-kind.document": "документ",
  "code.source-kind.post": "запись в соцсети",
  "code.source-kind.interview": "интервью",
  "code.language.en": "английский",
  "code.language.ru": "русский",
  "code.language.uk": "украинский",
};
