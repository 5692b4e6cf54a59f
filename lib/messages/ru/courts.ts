import type { courtsEn } from "@/lib/messages/en/courts";

export const courtsRu: Record<keyof typeof courtsEn, string> = {
  "courts.title": "Суды",
  "courts.standfirst":
    "Военные суды России: большинство дел рассматривают гарнизонные суды, апелляцию — окружные и флотские, третья инстанция — Кассационный военный суд.",
  "courts.description": "Военные суды России по округам и дела, которые в них рассмотрены.",
  "courts.total": "{n, plural, one {# суд} few {# суда} many {# судов} other {# суда}}",
  "courts.districts": "Округа и флоты",
  "courts.others": "Над округами",
  "courts.otherCourts": "Апелляция, кассация, Верховный суд и суды, упразднённые с 2019 года",
  "courts.court": "Суд",
  "courts.town": "Город",
  "courts.region": "Регион",
  "courts.cases": "Дела в сборнике",
  "courts.code": "Код",
  "courts.kind": "Вид",
  "courts.status": "Состояние",
  "courts.superior": "Вышестоящий суд",
  "courts.appeal": "Апелляция",
  "courts.cassation": "Кассация",
  "courts.subordinate": "Подчинённые суды",
  "courts.subordinate.count":
    "{n, plural, one {# нижестоящий суд} few {# нижестоящих суда} many {# нижестоящих судов} other {# нижестоящего суда}}",
  "courts.aliases": "Другие написания латиницей",
  "courts.formerNames": "Прежние названия",
  "courts.host": "Адрес сайта",
  "courts.host.note": "Дан текстом, а не ссылкой: заход на сайт видят те, кому он принадлежит.",
  "courts.note": "Примечание",
  "courts.basis": "Откуда известна подчинённость",
  "courts.casesHere": "Дела, которые рассматривал этот суд",
  "courts.casesHere.none":
    "Дел, где назван этот суд, в сборнике пока нет. Многие источники суд не называют вовсе.",
  "courts.townUnknown": "город неизвестен",
  "courts.code.note": "Первые две цифры не всегда совпадают с регионом, где суд находится.",
  "courts.regionStatus.occupied2014": "Территория Украины, оккупированная Россией с 2014 года",
  "courts.regionStatus.occupied2022":
    "Территория Украины, оккупированная частично; с 2022 года Россия заявляет о её аннексии",
  "courts.regionStatus.abroad": "За пределами России: суд при российском гарнизоне за границей",
  "courts.credit":
    "Данные о судах и регионах: частью из {hflabs} и {dataout}, CC BY-SA 4.0; изменены и дополнены нами на условиях той же лицензии.",
  "courts.english": "Английские названия — наш перевод.",
  "courts.note.ugolnyeKopi": "По адресу 2019 года находится в посёлке Угольные Копи.",
  "courts.note.vanino": "По адресу 2019 года находится в посёлке Ванино.",
  "courts.note.krasnayaRechka":
    "Назван по гарнизону Красная Речка в Хабаровске (непроверенное общее знание); адрес 2019 года — в Хабаровске.",
  "courts.note.chebarkul": "Назван по Магнитогорску, но по адресу 2019 года находится в Чебаркуле.",
  "courts.note.created2023":
    "Создан федеральными законами от 3 апреля 2023 года (№ 86-ФЗ — для Луганска, остальные — законами того же дня).",
  "courts.note.occupied":
    "Территория Украины, оккупированная Россией; стандарт ISO 3166-2 относит её к Украине. Россия считает её своим субъектом федерации.",
  "courts.note.tiraspol":
    "Есть в двух открытых списках судов; при обходе портала в 2023 году дел не найдено.",
  "courts.note.central":
    "Образован 1 октября 2019 года из Приволжского и Уральского окружных военных судов.",
  "courts.note.baltic":
    "Не путать с Балтийским гарнизонным военным судом (39GV0004): прилагательное то же.",
  "courts.note.appellate":
    "Рассматривает апелляции на решения окружных и флотских судов по первой инстанции; работает с 1 октября 2019 года.",
  "courts.note.cassation":
    "Третья инстанция для решений гарнизонных судов; работает с 1 октября 2019 года.",
  "courts.basis.law": "Федеральный закон № 466-ФЗ 2020 года, по arvidsever/Sudrf",
  "courts.basis.expert":
    "arvidsever/Sudrf со ссылкой на неназванного эксперта; вне закона № 466-ФЗ",
  "courts.until": "до {date}",

  "code.court-kind.garrison": "гарнизонный военный суд",
  "code.court-kind.district": "окружной военный суд",
  "code.court-kind.fleet": "флотский военный суд",
  "code.court-kind.appellate": "апелляционный военный суд",
  "code.court-kind.cassation": "кассационный военный суд",
  "code.court-kind.supreme": "Верховный суд",
  "code.court-status.active": "действует",
  "code.court-status.abolished": "упразднён",
};
