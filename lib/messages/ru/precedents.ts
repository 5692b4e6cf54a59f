import type { precedentsEn } from "@/lib/messages/en/precedents";

export const precedentsRu: Record<keyof typeof precedentsEn, string> = {
  "precedents.title": "Прецеденты",
  "precedents.standfirst":
    "Введите обстоятельства дела — столько, сколько знаете. Вы увидите, как суды поступали с похожими подсудимыми: в чём каждое дело совпадает, в чём отличается, что о нём неизвестно и как распределились исходы.",
  "precedents.description":
    "Как суды решали похожие дела: дела по сходству, распределение исходов вместе с неизвестным, обжалование, контрасты.",
  "precedents.private":
    "То, что вы вводите, мы не храним и не записываем. После обычной кнопки обстоятельства остаются в адресе страницы, и ссылку можно сохранить или отправить; после второй — не остаются.",

  "precedents.form.charge": "Обвинение",
  "precedents.form.absence": "Отсутствие",
  "precedents.form.person": "Подсудимый",
  "precedents.form.factors": "Что известно о поступке и о человеке",
  "precedents.form.place": "Суд",
  "precedents.form.scope": "Кого считать и показывать",
  "precedents.form.provision": "Статья и часть",
  "precedents.form.from": "Дней, не меньше",
  "precedents.form.to": "Дней, не больше",
  "precedents.form.any": "не задано",
  "precedents.form.unknown": "не знаю",
  "precedents.form.go": "Показать прецеденты",
  "precedents.form.quiet": "Показать, не оставляя следа в адресе",
  "precedents.form.clear": "Очистить всё",
  "precedents.scope.usual": "по той же статье, если она задана, иначе всех",
  "precedents.scope.article": "всех по той же статье",
  "precedents.scope.part": "всех по той же части",
  "precedents.scope.like": "тех, у кого совпадений больше, чем отличий",
  "precedents.scope.all": "всех в сборнике",

  "precedents.weights": "Сколько весит каждое обстоятельство",
  "precedents.weights.changed":
    "{n, plural, one {изменён #} few {изменено #} many {изменено #} other {изменено #}}",
  "precedents.weights.note":
    "От 0 (не сравнивать) до 5. Обычные веса выбрали мы, здесь их можно изменить. Больше всего весит то, от чего зависят пределы наказания, затем то, что закон считает смягчающим; меньше всего — где судили.",
  "precedents.weights.usual": "{n} (обычно)",

  "precedents.fact.article": "Статья",
  "precedents.fact.part": "Часть статьи",
  "precedents.fact.service": "Как попал на службу",
  "precedents.fact.region": "Регион суда",
  "precedents.fact.court": "Суд",
  "precedents.fact.instance": "Высшая инстанция, вынесшая решение",
  "precedents.days": "{range} дн.",

  "precedents.asked": "Что вы спросили",
  "precedents.asked.weight": "вес {n}",
  "precedents.asked.nothing": "Обстоятельства не заданы: всё ниже — о сборнике в целом.",
  "precedents.link": "Ссылка на этот запрос",
  "precedents.data": "То же в виде данных (JSON)",
  "precedents.again": "То же по этой версии данных, когда бы вы ни вернулись",
  "precedents.version":
    "Версия данных {number}, {day}. Номер растёт с каждой публикацией, каждым отзывом и изъятием.",
  "precedents.version.earlier": "Это прежняя версия данных: {number}, {day}. Нынешняя — {present}.",
  "precedents.version.now": "Спросить нынешнюю версию",
  "precedents.version.withdrawn":
    "{n, plural, one {# дело той версии с тех пор отозвано и не учтено.} few {# дела той версии с тех пор отозваны и не учтены.} many {# дел той версии с тех пор отозвано, они не учтены.} other {# дел той версии с тех пор отозвано, они не учтены.}}",
  "precedents.version.redacted":
    "{n, plural, one {Из # дела той версии с тех пор что-то изъято, изъятое не учтено.} few {Из # дел той версии с тех пор что-то изъято, изъятое не учтено.} many {Из # дел той версии с тех пор что-то изъято, изъятое не учтено.} other {Из # дел той версии с тех пор что-то изъято, изъятое не учтено.}}",

  "precedents.caution.title": "Прежде чем опираться на эти числа",
  "precedents.caution.1":
    "Они описывают этот сборник, а не суды. Дело попало сюда, потому что о нём написали; пресс-службы сообщают о показательных приговорах, а о большинстве дел не рассказал никто.",
  "precedents.caution.2":
    "Неизвестное посчитано и нарисовано. Срок, о котором не сообщили, — это не маленький срок и не большой.",
  "precedents.caution.3":
    "Доверительный интервал показывает, что могла бы сделать одна случайность, если бы дела отбирали наугад. Их отбирали не так: настоящая неопределённость больше.",
  "precedents.caution.4":
    "Подсудимых по одному делу судят вместе; пять человек из одной группы — не пять прецедентов. Рядом с числом людей указано число дел.",
  "precedents.caution.more": "Как считаются сходство и доли",

  "precedents.spread": "Чем кончилось",
  "precedents.spread.counted":
    "{people, plural, one {# подсудимый} few {# подсудимых} many {# подсудимых} other {# подсудимых}}, {cases, plural, one {# дело} few {# дела} many {# дел} other {# дел}}",
  "precedents.spread.nobody":
    "Таких в сборнике нет. Расширьте круг тех, кого считать, или задайте меньше обстоятельств.",
  "precedents.spread.untold":
    "{n, plural, one {Ещё в # опубликованном деле рассказано о процессе, но ни об одном подсудимом; оно не учтено.} few {Ещё в # опубликованных делах рассказано о процессе, но ни об одном подсудимом; они не учтены.} many {Ещё в # опубликованных делах рассказано о процессе, но ни об одном подсудимом; они не учтены.} other {Ещё в # опубликованных делах рассказано о процессе, но ни об одном подсудимом; они не учтены.}}",
  "precedents.spread.few":
    "{n, plural, =0 {Ни один срок не известен} one {Срок известен только у # человека} few {Срок известен только у # человек} many {Срок известен только у # человек} other {Срок известен только у # человек}}. Если известно меньше пяти, мы ничего не рисуем и не вычисляем: такая картинка сказала бы больше о случайности, чем о судах.",
  "precedents.records":
    "{people, plural, =0 {Отдельной строкой здесь стояли бы карточки судов, в которых обстоятельства не выписаны. Опубликованных карточек по этой статье и этому суду нет, поэтому у каждого, кто здесь посчитан, есть своё дело в сборнике.} one {Кроме того, # подсудимый в опубликованных карточках решённых дел по этой статье и этому суду. Обстоятельств в карточках нет, поэтому это отдельная строка: ни в одно другое число и ни в один список они не входят.} few {Кроме того, # подсудимых в опубликованных карточках решённых дел по этой статье и этому суду. Обстоятельств в карточках нет, поэтому это отдельная строка: ни в одно другое число и ни в один список они не входят.} many {Кроме того, # подсудимых в опубликованных карточках решённых дел по этой статье и этому суду. Обстоятельств в карточках нет, поэтому это отдельная строка: ни в одно другое число и ни в один список они не входят.} other {Кроме того, # подсудимого в опубликованных карточках решённых дел по этой статье и этому суду. Обстоятельств в карточках нет, поэтому это отдельная строка: ни в одно другое число и ни в один список они не входят.}}",

  "precedents.outcomes.caption": "Подсудимые по исходам",
  "precedents.outcomes.what": "Исход",
  "precedents.outcomes.people": "Человек",
  "precedents.outcomes.convicted": "осуждены",
  "precedents.outcomes.acquitted": "оправданы",
  "precedents.outcomes.terminated": "дело прекращено",
  "precedents.outcomes.pending": "о приговоре не сообщалось",
  "precedents.outcomes.unknown": "исход неизвестен",
  "precedents.outcomes.decided": "решение есть",
  "precedents.outcomes.ofConvicted": "Из осуждённых",
  "precedents.outcomes.termKnown": "срок известен",
  "precedents.outcomes.termOneBound": "известна только одна граница срока («до …»)",
  "precedents.outcomes.termUnknown": "срок неизвестен",
  "precedents.outcomes.otherPunishment": "иное наказание, не лишение свободы на срок",
  "precedents.outcomes.ofTerms": "Реально или условно",
  "precedents.outcomes.real": "реально",
  "precedents.outcomes.suspended": "условно",
  "precedents.outcomes.servedUnknown": "неизвестно как",
  "precedents.share":
    "Условно: {share} от {known}, о ком это известно (95-процентный интервал {low}–{high}).",
  "precedents.share.unknown":
    "{n, plural, =0 {Это известно обо всех осуждённых.} one {Ещё об одном это неизвестно.} few {Ещё о # это неизвестно.} many {Ещё о # это неизвестно.} other {Ещё о # это неизвестно.}}",
  "precedents.share.few":
    "Реален срок или условен, известно меньше чем о пяти людях: долю мы не вычисляем.",

  "precedents.terms.caption": "Известные сроки, в месяцах",
  "precedents.terms.which": "Сроки",
  "precedents.terms.n": "Человек",
  "precedents.terms.least": "Самый короткий",
  "precedents.terms.lower": "Нижний квартиль",
  "precedents.terms.median": "Медиана",
  "precedents.terms.upper": "Верхний квартиль",
  "precedents.terms.greatest": "Самый длинный",
  "precedents.terms.all": "все известные сроки",
  "precedents.terms.real": "реальные",
  "precedents.terms.suspended": "условные",
  "precedents.terms.few": "меньше пяти: не вычисляем",
  "precedents.terms.note":
    "Срок, о котором сказано «от и до», учтён обоими концами, поэтому и середина может оказаться промежутком.",

  "precedents.chart.title": "Известные сроки по длине",
  "precedents.chart.desc":
    "{rows}. Медиана: {median}. Срок неизвестен: {unknown}; известна одна граница: {oneBound}; промежуток шире строки: {across}.",
  "precedents.chart.row":
    "до {years, plural, one {# года} few {# лет} many {# лет} other {# лет}}: реально {real}, условно {suspended}, неизвестно как {unknown}",
  "precedents.chart.upTo":
    "до {years, plural, one {# года} few {# лет} many {# лет} other {# лет}}",
  "precedents.chart.unknown": "неизвестен",
  "precedents.chart.note":
    "Строка — один год срока, полный год включён. Черта слева идёт от нижнего квартиля до верхнего, отметка на ней — медиана.",
  "precedents.chart.across":
    "{n, plural, one {У # человека срок — промежуток шире одной строки, он не нарисован.} few {У # человек срок — промежуток шире одной строки, они не нарисованы.} many {У # человек срок — промежуток шире одной строки, они не нарисованы.} other {У # человек срок — промежуток шире одной строки, они не нарисованы.}}",
  "precedents.chart.oneBound":
    "{n, plural, one {У # человека известна только одна граница, он нарисован среди неизвестных.} few {У # человек известна только одна граница, они нарисованы среди неизвестных.} many {У # человек известна только одна граница, они нарисованы среди неизвестных.} other {У # человек известна только одна граница, они нарисованы среди неизвестных.}}",
  "precedents.chart.key.real": "реально",
  "precedents.chart.key.suspended": "условно",
  "precedents.chart.key.unknown": "неизвестно как",
  "precedents.chart.key.term": "срок неизвестен",

  "precedents.byCourt": "По судам первой инстанции",
  "precedents.byYear": "По годам последнего решения",
  "precedents.slice.court": "Суд",
  "precedents.slice.year": "Год",
  "precedents.slice.people": "Человек (дел)",
  "precedents.slice.decided": "Решение есть",
  "precedents.slice.termKnown": "Срок известен",
  "precedents.slice.real": "Реально",
  "precedents.slice.suspended": "Условно",
  "precedents.slice.median": "Медиана, месяцы",
  "precedents.slice.few": "меньше пяти",
  "precedents.slice.noCourt": "суд неизвестен",
  "precedents.slice.noYear": "год неизвестен",
  "precedents.slice.otherCourts":
    "{n, plural, one {Ещё # суд, где подсудимых меньше, не показан.} few {Ещё # суда, где подсудимых меньше, не показаны.} many {Ещё # судов, где подсудимых меньше, не показаны.} other {Ещё # судов, где подсудимых меньше, не показаны.}}",

  "precedents.list": "Дела",
  "precedents.list.byLikeness": "Дела, самые похожие — первыми",
  "precedents.list.likeness": "Сходство {score} из 100",
  "precedents.list.coverage": "известно {coverage} из того, что вы спросили",
  "precedents.list.agree": "Совпадает",
  "precedents.list.differ": "Отличается",
  "precedents.list.unknown": "Неизвестно",
  "precedents.list.ofSeveral":
    "в деле {n, plural, one {# запись} few {# записи} many {# записей} other {# записей}} о подсудимых, взята самая похожая",
  "precedents.list.headcount":
    "{n, plural, one {# человек} few {# человека} many {# человек} other {# человек}} в одной записи",
  "precedents.list.factByFact": "По каждому обстоятельству",
  "precedents.list.fact": "Обстоятельство",
  "precedents.list.asked": "Вы спросили",
  "precedents.list.here": "Здесь",
  "precedents.list.state": "Сравнение",
  "precedents.list.weight": "Вес",
  "precedents.list.close": "близость {n}",
  "precedents.list.noProvision": "статья неизвестна",
  "precedents.list.take": "Взять с собой: {title}",
  "precedents.list.compare": "Сравнить отмеченные",
  "precedents.list.memo": "Составить справку по отмеченным",
  "precedents.list.taking":
    "Отметьте дела, чтобы поставить их рядом (от двух до шести) или унести с собой в справке — с цитатами, источниками, этим запросом и весами.",
  "precedents.list.pages": "Страницы списка дел",
  "precedents.list.page": "Страница {page} из {pages}",
  "precedents.list.previous": "Предыдущая страница",
  "precedents.list.next": "Следующая страница",

  "precedents.contrast": "Ближайший условный срок рядом с ближайшим реальным",
  "precedents.contrast.note":
    "Два исхода при похожих обстоятельствах. То, чем эти дела отличаются, могло решить исход, а могло и не решить: сборник этого не знает.",
  "precedents.contrast.suspended": "Ближайший условный срок",
  "precedents.contrast.real": "Ближайший реальный срок",
  "precedents.contrast.none": "Среди учтённых таких нет.",
  "precedents.contrast.differing": "Известно об обоих и не совпадает",
  "precedents.contrast.nothing": "Всё, что известно об обоих, совпадает.",

  "precedents.appeals": "Обжалование",
  "precedents.appeals.none":
    "Среди учтённых нет ни одного рассказа о наказании, назначенном вышестоящим судом. Это не значит, что никто не обжаловал.",
  "precedents.appeals.counted":
    "Вышестоящий суд пересмотрел наказание {people, plural, one {# человека} few {# человек} many {# человек} other {# человек}}; на сколько месяцев оно изменилось, известно в {known, plural, one {# случае} few {# случаях} many {# случаях} other {# случаях}}.",
  "precedents.appeals.caption": "Кто обжаловал и чем это кончилось",
  "precedents.appeals.by": "Кто обжаловал",
  "precedents.appeals.unknownBy": "неизвестно кто",
  "precedents.appeals.raised": "Строже",
  "precedents.appeals.lowered": "Мягче",
  "precedents.appeals.same": "Так же",
  "precedents.appeals.unknown": "Неизвестно",
  "precedents.appeals.each": "По одному",
  "precedents.appeals.change.more": "больше на {months}",
  "precedents.appeals.change.less": "меньше на {months}",
  "precedents.appeals.change.none": "без изменений",
  "precedents.appeals.change.unknown": "изменение неизвестно",
  "precedents.appeals.note":
    "Решение, в котором наказание не названо заново (например, приговор оставлен в силе), видно здесь, только если в сборнике оно внесено как наказание.",
  "precedents.months": "{n} мес.",
};
