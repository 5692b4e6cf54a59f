import type { homeEn } from "@/lib/messages/en/home";

export const homeRu: Record<keyof typeof homeEn, string> = {
  "home.pageTitle": "Отказ: дела российских военных, отказавшихся воевать",
  "home.title": "Им приказали воевать, они отказались",
  "home.standfirst":
    "«Отказ» собирает уголовные дела российских военных, которые не выполнили приказ, оставили часть или не вернулись на войну. За каждым значением открываются слова источника. То, чего никто не знает, показано как неизвестное.",
  "home.search": "Имя, суд, статья или слово",
  "home.searchHint": "Например: Курск, ч. 5 ст. 337, условно, лейтенант",
  "home.counts": "В сборнике на {day}",
  "home.count.cases": "{n, plural, one {дело} few {дела} many {дел} other {дела}}",
  "home.count.figures":
    "{n, plural, one {опубликованная цифра} few {опубликованные цифры} many {опубликованных цифр} other {опубликованной цифры}}",
  "home.count.discrepancies":
    "{n, plural, one {расхождение источников} few {расхождения источников} many {расхождений источников} other {расхождения источников}}",
  "home.count.sources":
    "{n, plural, one {источник} few {источника} many {источников} other {источника}}",
  "home.knownTerms":
    "В делах {defendants, plural, one {# обвиняемый} few {# обвиняемых} many {# обвиняемых} other {# обвиняемых}}. Срок известен у {withKnownTerm}; остальное заштриховано.",
  "home.quotations":
    "За значениями {quotations, plural, one {стоит # цитата} few {стоят # цитаты} many {стоит # цитат} other {стоят # цитаты}}.",
  "home.newest": "Новые дела",
  "home.allCases":
    "{cases, plural, =1 {Единственное дело} one {Все # дело} few {Все # дела} many {Все # дел} other {Все # дела}}",
  "home.waysIn": "С чего начать",
  "home.asOf":
    "Здесь сказано, что было в сборнике на {day}, а не скольких людей судили. Чужие подсчёты собраны в разделе «Цифры».",
};
