import type { searchEn } from "@/lib/messages/en/search";

export const searchRu: Record<keyof typeof searchEn, string> = {
  "search.title": "Поиск",
  "search.description": "Поиск по опубликованным делам, закону, судам, цифрам и словарю.",
  "search.label": "Слова, имена, статьи",
  "search.kind": "Где искать",
  "search.kind.any": "везде",
  "search.go": "Найти",
  "search.quiet": "Искать, не оставляя слов в адресе",
  "search.quiet.note":
    "При обычном поиске слова попадают в адрес страницы, а он остаётся в истории браузера. Здесь слова уходят в теле запроса. Мы не храним ни того ни другого.",
  "search.quiet.label": "Слова, которых не будет в адресе",
  "search.quiet.go": "Найти без следа в адресе",
  "search.code.case": "Дела",
  "search.code.law": "Закон",
  "search.code.court": "Суды",
  "search.code.figure": "Цифры",
  "search.code.glossary": "Словарь",
  "search.totalFor":
    "{n, plural, =0 {Ничего не найдено по запросу} one {# результат по запросу} few {# результата по запросу} many {# результатов по запросу} other {# результата по запросу}}",
  "search.counts": "Результаты по разделам",
  "search.all": "Всё",
  "search.pages": "Страницы результатов",
  "search.page": "Страница {page} из {pages}",
  "search.previous": "Предыдущая страница",
  "search.next": "Следующая страница",
  "search.hints": "Что можно ввести",
  "search.hints.empty": "Что попробовать",
  "search.hint.names":
    "Имя кириллицей или латиницей, в любом обычном написании: находятся одни и те же люди.",
  "search.hint.article":
    "Статью или часть так, как вы привыкли писать: «ч. 5 ст. 337», «337(5)», «часть 5 статьи 337».",
  "search.hint.words":
    "Слово закона или армейское слово: «СОЧ», «самоволка», «пятисотый», AWOL — найдётся всё, что значит то же.",
  "search.hint.fewer": "Меньше слов: должны встретиться все.",
  "search.hint.unnamed": "Многие люди в сборнике не названы. Попробуйте суд, город или статью.",
  "search.hint.browse": "Смотреть все дела",
  "search.hint.glossary": "Посмотреть слово в словаре",
};
