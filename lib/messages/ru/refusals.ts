import type { refusalsEn } from "@/lib/messages/en/refusals";

export const refusalsRu: Record<keyof typeof refusalsEn, string> = {
  "case.withdrawn": "Дело изъято, а изъятое дело не возвращается.",
  "casebook.invalidFile": "В файле {file} ошибка: {problem}",
  "date.notEdtf": "{expression} — не дата в записи EDTF.",
  "excerpt.ambiguous": "Слова цитаты {id} встречаются в документе больше одного раза.",
  "excerpt.notInCapture": "Слов цитаты {id} в документе нет.",
  "form.tooLarge": "Форма слишком велика.",
  "form.type": "Эту форму нельзя прочитать.",
  "input.invalid": "Форма заполнена с ошибкой.",
  "markup.unknownBlock": "В рассказе есть блок неизвестного вида: {block}.",
  "markup.unknownInline": "В рассказе есть неизвестная разметка: {inline}.",
  "markup.unknownReference": "Рассказ ссылается на неизвестное: {address}.",
  "message.tooMany": "Сейчас пришло слишком много сообщений.",
  "narrative.invalid": "Рассказ нельзя сохранить в таком виде: {where}",
  "narrative.tooLarge": "Рассказ слишком велик: для {limit} предел — {allowed}.",
  "person.noNameToShow": "Имени этого человека в сборнике нет.",
  "problem.noDatabase": "Не указана база данных: нет DATABASE_URL или READER_DATABASE_URL.",
  "problem.notFound": "Ничего такого нет.",
  "setup.linkUsed": "Эта ссылка уже использована или устарела.",
};
