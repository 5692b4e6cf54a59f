import type { problemsEn } from "@/lib/messages/en/problems";

export const problemsRu: Record<keyof typeof problemsEn, string> = {
  "problem.notFound.title": "Такой страницы нет",
  "problem.notFound.text":
    "Возможно, в адресе опечатка или такой страницы никогда не было. С вашим соединением всё в порядке.",
  "problem.gone.title": "Страница снята с публикации",
  "problem.gone.text":
    "Здесь была страница, но её убрали. Причина остаётся у редакции: чаще всего это чья-то безопасность.",
  "problem.moved.title": "Страница переехала",
  "problem.moved.link": "Перейти по новому адресу",
  "problem.search": "Поиск по сборнику",
  "problem.toCases": "Все дела",
  "problem.toLaw": "Статьи Уголовного кодекса",
  "problem.toContact": "Сообщить, что чего-то не хватает",
};
