import type { memoEn } from "@/lib/messages/en/memo";

export const memoRu: Record<keyof typeof memoEn, string> = {
  "memo.title": "Справка о судебной практике по сходным делам",
  "memo.title.plain": "Справка по делам сборника",
  "memo.description":
    "Выбранные дела сборника с точными цитатами, источниками, запросом, распределением исходов и оговорками — чтобы распечатать или унести с собой.",
  "memo.lead":
    "{n, plural, one {# дело} few {# дела} many {# дел} other {# дела}} из сборника «{site}» по состоянию данных на {day} (версия {version}).",
  "memo.chosenBy.reader": "Дела отобраны тем, кто составил справку.",
  "memo.chosenBy.likeness":
    "Взяты дела, самые близкие к запросу, в порядке убывания сходства; вручную их никто не отбирал.",
  "memo.chosenBy.order":
    "Обстоятельства не заданы и дела не выбраны: здесь первые дела сборника по порядку номеров.",
  "memo.notAdvice":
    "Это подборка опубликованных сведений, а не юридическая консультация. Запись сборника передаёт то, что сообщают источники, и не заменяет судебный акт.",
  "memo.languages":
    "Цитаты приведены на языке источника. Имена, места и термины вне цитат — в передаче сборника.",
  "memo.takeAway": "Унести с собой",
  "memo.docx": "Документ DOCX",
  "memo.markdown": "Файл Markdown",
  "memo.print": "Страница печатается как есть, без оформления сайта.",
  "memo.quietNote":
    "Кнопки отправляют запрос внутри обращения к серверу: в адресе он не появляется.",
  "memo.change": "Вернуться к прецедентам",

  "memo.question": "Запрос",
  "memo.question.none":
    "Обстоятельства не заданы. Числа ниже относятся ко всему сборнику, сходство дел не вычислялось.",
  "memo.question.fact": "Обстоятельство",
  "memo.question.value": "Задано",
  "memo.question.weight": "Вес (0–5)",
  "memo.question.changed": "{n} (обычно {usual})",
  "memo.question.scope": "Круг учтённых: {scope}.",

  "memo.numbers": "Как решали суды",
  "memo.numbers.counted":
    "Учтено: {people, plural, one {# подсудимый} few {# подсудимых} many {# подсудимых} other {# подсудимых}}, {cases, plural, one {# дело} few {# дела} many {# дел} other {# дела}}.",
  "memo.numbers.outcomes": "Исход",
  "memo.numbers.decided": "решение есть",
  "memo.numbers.share": "Доля",
  "memo.numbers.months": "{n}",
  "memo.numbers.span": "{from}–{to}",

  "memo.cases": "Дела",
  "memo.case.title": "{n}. {title} (дело {number})",
  "memo.case.defendant": "Подсудимый",
  "memo.case.defendants": "Подсудимые",
  "memo.case.alike": "{names} (всего {n}, всё сказанное ниже относится к каждому)",
  "memo.case.others":
    "{n, plural, one {Ещё об # подсудимом по этому делу сведения иные} few {Ещё о # подсудимых по этому делу сведения иные} many {Ещё о # подсудимых по этому делу сведения иные} other {Ещё о # подсудимых по этому делу сведения иные}}: см. страницу дела.",
  "memo.case.court": "Суд",
  "memo.case.caseNumber": "Номер дела в суде",
  "memo.case.provision": "Норма",
  "memo.case.law": "Пределы наказания по закону",
  "memo.case.charge": "Обвинение, как в источнике",
  "memo.case.outcome": "Исход обвинения",
  "memo.case.sentence": "Наказание",
  "memo.case.sentences": "Наказание по инстанциям",
  "memo.case.appeal": "Обжалование",
  "memo.case.known": "Кроме того известно",
  "memo.case.notKnown": "Неизвестно",
  "memo.case.likeness": "Сходство",
  "memo.case.likeness.of": "{score} из 100; известно {coverage} из того, что задано",
  "memo.case.agree": "Совпадает",
  "memo.case.differ": "Отличается",
  "memo.case.unknown": "Здесь неизвестно",
  "memo.case.held": "{fact}: {values}",
  "memo.case.disagree":
    "{n, plural, one {Источники расходятся в # пункте} few {Источники расходятся в # пунктах} many {Источники расходятся в # пунктах} other {Источники расходятся в # пункта}}: см. страницу дела.",
  "memo.case.redacted":
    "Из этой версии дела навсегда удалены слова; здесь приведено то, что осталось.",
  "memo.case.record": "Запись в сборнике",
  "memo.case.version": "версия {version}, {day}",
  "memo.case.quotes": "Цитаты",
  "memo.case.noQuotes": "Цитат к этой записи нет.",
  "memo.case.furtherQuotes":
    "{n, plural, one {Ещё # цитата — на странице дела.} few {Ещё # цитаты — на странице дела.} many {Ещё # цитат — на странице дела.} other {Ещё # цитаты — на странице дела.}}",
  "memo.quote.supports": "К пунктам: {fields}.",

  "memo.authorities": "Нормы, решения и источники",
  "memo.authorities.laws": "Нормы",
  "memo.authorities.law": "Уголовный кодекс Российской Федерации, {provision}",
  "memo.authorities.wording": "Применённая редакция",
  "memo.authorities.noWording": "не определена: неизвестна часть или дата",
  "memo.authorities.decisions": "Судебные решения",
  "memo.authorities.sources": "Источники",
  "memo.authorities.authority": "На что опирается",
  "memo.authorities.in": "Дела",
  "memo.authorities.noDecision": "суд и дата неизвестны",
  "memo.authorities.since": "действует с {from}",
  "memo.authorities.between": "действовала с {from} до {to}",

  "memo.source.number": "источник {n}",
  "memo.source.relays": "пересказывает: {whom}",
  "memo.source.address": "адрес: {address}",
  "memo.source.noAddress": "адрес не записан",
  "memo.source.archived": "копия в архиве: {address}",
  "memo.source.noArchive": "копия в открытом архиве не записана",
  "memo.source.risk": "Прежде чем открыть: {risk}",
  "memo.source.capture":
    "снимок источника: SHA-256 {sha}, {n, plural, one {# знак} few {# знака} many {# знаков} other {# знака}}",
  "memo.note.place": "знаки {from}–{to} снимка источника",
  "memo.note.footnote": "сноска {footnote} к делу {number}, версия {version}",
  "memo.note.profile": "дело {number}, версия {version}",
  "memo.note.states": "в источнике: {states}",

  "memo.leftOut": "Что выбрано и не вошло",
  "memo.leftOut.gone.number":
    "Дело {number} снято с публикации. Сказанное в нём больше не публикуется и ни в одну справку не входит.",
  "memo.leftOut.gone.place":
    "Дело, выбранное {place}-м по порядку, снято с публикации. Сказанное в нём больше не публикуется и ни в одну справку не входит.",
  "memo.leftOut.missing.number": "Дела {number} в сборнике нет.",
  "memo.leftOut.missing.place": "Дела, выбранного {place}-м по порядку, в сборнике нет.",
  "memo.leftOut.later.number": "В этой версии данных дела {number} ещё не было.",
  "memo.leftOut.later.place":
    "В этой версии данных ещё не было дела, выбранного {place}-м по порядку.",
  "memo.leftOut.person.number": "В деле {number} нет обвиняемого с таким порядковым номером.",
  "memo.leftOut.person.place":
    "В деле, выбранном {place}-м по порядку, нет обвиняемого с таким порядковым номером.",
  "memo.leftOut.beyond.number": "Дело {number} не вошло: в справке не больше двадцати дел.",
  "memo.leftOut.beyond.place":
    "Дело, выбранное {place}-м по порядку, не вошло: в справке не больше двадцати дел.",

  "memo.limits": "Полнота и оговорки",
  "memo.limits.counts":
    "Учтено {defendants, plural, one {# подсудимый} few {# подсудимых} many {# подсудимых} other {# подсудимых}}: решение известно по {decided}, срок — по {termKnown}; по {unknown} исход неизвестен или о нём не сообщалось.",
  "memo.limits.answered":
    "Из заданных обстоятельств по каждому из дел выше известно от {low} до {high}; неизвестное не говорит ни за сходство, ни против.",
  "memo.limits.unofficial":
    "Сведения взяты из публикаций, редко — из судебных актов: за делами выше {sources, plural, one {стоит # источник} few {стоят # источника} many {стоят # источников} other {стоят # источника}}. Два издания, пересказавшие одно сообщение, — это один источник.",

  "memo.repeat": "Как получить эту справку снова",
  "memo.repeat.text":
    "По этому адресу тот же запрос, те же дела и та же версия данных дают эту же справку — за вычетом того, что с тех пор могло быть снято с публикации или изъято:",
  "memo.repeat.version": "Версия данных: {number}, {day}.",
  "memo.repeat.digest": "Хеши версий дел",
  "memo.repeat.case": "Дело и версия",
  "memo.repeat.sum": "Хеш",
  "memo.notes": "Сноски",
  "memo.backTo": "К месту сноски {n}",
  "memo.running": "{site} · {title} · версия данных {version}",
  "memo.page": "Страница",
  "memo.pageOf": "из",
  "memo.nothing":
    "Составлять справку не из чего. Выберите дела среди прецедентов или в списке дел.",
};
