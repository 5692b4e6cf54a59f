import type { correctionsEn } from "@/lib/messages/en/corrections";

export const correctionsRu: Record<keyof typeof correctionsEn, string> = {
  "corrections.title": "Исправления",
  "corrections.standfirst":
    "В чём мы ошиблись и что исправили: день, дело, суть. То, что пришлось изъять, в исправлении не повторяется.",
  "corrections.description": "Исправления в опубликованных делах.",
  "corrections.count":
    "{n, plural, one {# исправление} few {# исправления} many {# исправлений} other {# исправления}}",
  "corrections.list": "Сначала новые",
  "corrections.empty": "Исправлений пока нет.",
  "corrections.empty.hint": "Это значит, что ошибок никто не нашёл, а не что их нет.",
  "corrections.ask": "Как попросить об исправлении",
  "corrections.ask.1":
    "Назовите страницу, ошибку и то, откуда вам это известно. Поможет ссылка или название документа; ваше имя не нужно.",
  "corrections.ask.2":
    "Если здесь назвали вас или близкого вам человека, напишите, что изменить. Доказывать, что это опасно, не нужно.",
  "corrections.ask.link": "Написать редакции",
};
