import type { statisticsEn } from "@/lib/messages/en/statistics";

export const statisticsRu: Record<keyof typeof statisticsEn, string> = {
  "statistics.title": "Статистика",
  "statistics.standfirst":
    "Что получится, если посчитать карточки военных судов: сколько дел поступило, сколько решено и о чём не сказано. Каждое число считается заново по самим карточкам, а неизвестное тоже показано.",
  "statistics.description":
    "Дела, поступившие в военные суды, решённые и ещё не решённые: по месяцам, статьям, судам и регионам, вместе с долей неизвестного.",

  "statistics.synthetic.title": "Вымышленные карточки",
  "statistics.synthetic":
    "Ничего из показанного ниже не было. Эти карточки придуманы программой, чтобы показать и проверить таблицы и графики. Ни одно число здесь не говорит о настоящих людях и судах.",
  "statistics.synthetic.leave": "К настоящим карточкам",
  "statistics.synthetic.mark": "Вымышленные карточки",

  "statistics.form": "Что считать",
  "statistics.form.provision": "Статья и часть",
  "statistics.form.court": "Суд",
  "statistics.form.district": "Округ или флот",
  "statistics.form.region": "Регион",
  "statistics.form.from": "С месяца",
  "statistics.form.to": "По месяц",
  "statistics.form.monthHint": "год-месяц, например 2024-07",
  "statistics.form.instance": "Инстанция",
  "statistics.form.count": "Что считать в разбивках",
  "statistics.form.by": "Ряд по",
  "statistics.form.synthetic": "Карточки",
  "statistics.form.any": "все",
  "statistics.form.wholeArticle": "статья {article}, все части",
  "statistics.form.real": "настоящие",
  "statistics.form.invented": "вымышленные",
  "statistics.form.show": "Посчитать",
  "statistics.form.clear": "Посчитать всё",
  "code.measure.received": "поступившие дела",
  "code.measure.decided": "решённые дела",
  "code.time-unit.month": "месяцам",
  "code.time-unit.week": "неделям",
  "code.time-unit.working-day": "рабочим дням",

  "statistics.version": "Данные на {day}, версия {number}.",
  "statistics.version.other":
    "Эта ссылка сделана по прежней версии данных. Посчитать карточки такими, какими они были тогда, нельзя: ниже — нынешняя версия.",
  "statistics.link": "Постоянная ссылка на этот запрос",
  "statistics.json": "Всё, что здесь есть, в виде данных (JSON)",
  "statistics.data.csv": "Таблица (CSV)",
  "statistics.data.json": "Данные (JSON)",
  "statistics.data.link": "Ссылка",
  "statistics.data.of": "{what}: {title}",
  "statistics.table": "Те же числа таблицей",

  "statistics.none.title": "Опубликованных карточек судов пока нет",
  "statistics.none":
    "Эта страница считает карточки судов. Ни одна ещё не опубликована, поэтому считать нечего и графиков нет. То, что рассказано в делах сборника, — ниже.",
  "statistics.none.instance":
    "Карточки судов опубликованы, но среди них нет ни одной с датой, которая относилась бы к этой инстанции.",
  "statistics.none.scope":
    "Под этот выбор не подходит ни одна карточка. Выберите меньше условий или посчитайте всё.",
  "statistics.none.period.title": "Не охвачено",
  "statistics.none.period":
    "Выбранные месяцы лежат вне времени, которое охватывают опубликованные карточки этой инстанции: с {from} по {to}. Ничего не посчитано, но это не значит, что дел не было.",
  "statistics.none.synthetic": "Вымышленных карточек здесь нет.",

  "statistics.totals": "Поступило, решено, не решено",
  "statistics.received": "поступило",
  "statistics.decided": "решено",
  "statistics.pending": "не решено к концу срока",
  "statistics.period": "{from} – {to}",
  "statistics.totals.note":
    "Поступившее дело — ещё не решённое, а подсудимых в деле бывает несколько. Не решёнными считаются дела, которые поступили к последнему дню и, судя по карточкам, к этому дню решены не были.",
  "statistics.coverage":
    "Опубликованные карточки этой инстанции охватывают время с {from} по {to}. Под выбор {records, plural, one {подходит # карточка} few {подходят # карточки} many {подходят # карточек} other {подходят # карточки}}, какого бы дня она ни была.",
  "statistics.undated":
    "{receipt, plural, =0 {} one {У # нет даты поступления. } few {У # нет даты поступления. } many {У # нет даты поступления. } other {У # нет даты поступления. }}{decision, plural, =0 {} one {У # нет даты решения: она не считается ни решённой, ни нерешённой.} few {У # нет даты решения: они не считаются ни решёнными, ни нерешёнными.} many {У # нет даты решения: они не считаются ни решёнными, ни нерешёнными.} other {У # нет даты решения: они не считаются ни решёнными, ни нерешёнными.}}",
  "statistics.partUntold":
    "{n, plural, one {Ещё в # карточке названа статья без части: она может относиться сюда, но не посчитана.} few {Ещё в # карточках названа статья без части: они могут относиться сюда, но не посчитаны.} many {Ещё в # карточках названа статья без части: они могут относиться сюда, но не посчитаны.} other {Ещё в # карточках названа статья без части: они могут относиться сюда, но не посчитаны.}}",
  "statistics.asOf": "Самые новые карточки опубликованы {day}.",

  "statistics.series.month": "По месяцам",
  "statistics.series.week": "По неделям",
  "statistics.series.working-day": "По рабочим дням",
  "statistics.series.note":
    "Контур — поступило, заливка — решено. Каждая строка — год, масштаб у всех один; верхняя линия — {most}.",
  "statistics.series.rate":
    "Дел за рабочий день по производственному календарю каждого года. У месяца, который не кончился, и у года без календаря такого числа нет.",
  "statistics.series.noWeeks":
    "Если все дела из одного суда, округа или региона, время короче месяца не показывается.",
  "statistics.series.weeksLeftOut":
    "{n, plural, one {Пропущена # неделя} few {Пропущены # недели} many {Пропущено # недель} other {Пропущено # недели}}: все дела того же месяца из одного суда, округа или региона.",
  "statistics.told":
    "Здесь считаются дела, решённые с {from} по {to}, а не только за выбранные месяцы.",
  "statistics.told.why":
    "Это и всё, что ниже, по одному месту показано только за всё время, которое охватывают карточки, а без выбора места — за месяцы, дела которых из разных судов: иначе, сравнив два ответа, можно было бы вычислить отдельного человека.",
  "statistics.told.acts":
    "По судам опубликованные решения считаются за всё время, которое охватывают карточки.",
  "statistics.series.desc":
    "{n, plural, one {# столбец} few {# столбца} many {# столбцов} other {# столбца}}.{run} Больше всего поступило: {mostReceived} ({received}). Больше всего решено: {mostDecided} ({decided}).",
  "statistics.series.run": " Незаштрихованные — от «{first}» до «{last}».",
  "statistics.series.end": "{when}: поступило {received}, решено {decided}",
  "statistics.series.earlier": "Более ранние годы — в таблице.",
  "statistics.hatched":
    "Заштриховано: карточек может ещё не хватать или время не кончилось ({from} и позже).",
  "statistics.hatched.begin":
    "Заштриховано в начале ({to} и раньше): карточки начинаются позже, чем это время.",
  "statistics.stock": "Не решено к концу каждого месяца",
  "statistics.stock.desc": "От {first} ({from}) до {last} ({to}); больше всего — {most} ({month}).",
  "statistics.stock.note": "Дела, которые поступили и не были решены; верхняя линия — {most}.",

  "statistics.years": "Год к году",
  "statistics.years.desc": "{what}, у каждого года своя линия: {years}.",
  "statistics.years.year": "{year} — {n}",
  "statistics.years.note":
    "{what}, месяц за месяцем. Толстая линия — последний год; заштрихованные месяцы с ней не соединены.",

  "statistics.provisions": "По статьям и частям",
  "statistics.provisions.note":
    "Дело по нескольким статьям считается в строке каждой из них, поэтому строки не складываются. В строке статьи такое дело стоит один раз.",
  "statistics.districts": "По округам и флотам",
  "statistics.courts": "По судам",
  "statistics.bars.desc": "{rows}.",
  "statistics.bars.row": "{name}: {n}",
  "statistics.bars.more":
    "{n, plural, one {Ещё # строка — в таблице.} few {Ещё # строки — в таблице.} many {Ещё # строк — в таблице.} other {Ещё # строки — в таблице.}}",
  "statistics.bars.note": "{what}.",
  "statistics.noRecord": "карточки нет",
  "statistics.unknownName": "не известно",
  "statistics.noDistrict": "без окружного или флотского суда",

  "statistics.map": "Где находятся суды",
  "statistics.map.desc":
    "{n, plural, one {# регион с делами} few {# региона с делами} many {# регионов с делами} other {# региона с делами}}; больше всего: {most}. На оккупированной территории Украины: {occupied}.",
  "statistics.map.note":
    "Каждый квадрат — регион, примерно на своём месте: тот, где находится суд, а не тот, где всё произошло. Чем гуще цвет, тем больше ({what}); число в квадрате — сколько их.",
  "statistics.map.occupied":
    "Штриховая рамка: территория Украины, которую Россия оккупирует целиком или частично и где она создала суды.",
  "statistics.map.abroad": "Рамка из точек: гарнизонные суды за пределами России.",

  "statistics.guarded":
    "Числа, за которыми меньше пяти человек, здесь скрыты, и ещё столько других, чтобы их нельзя было вычислить.",
  "statistics.guarded.records":
    "Из чисел по карточкам судов здесь скрыты те, за которыми меньше пяти человек, и ещё столько других, чтобы их нельзя было вычислить.",
  "statistics.suppressed": "скрыто",
  "statistics.suppressed.all": "За всеми числами здесь слишком мало людей, поэтому они скрыты.",

  "statistics.results": "Чем кончились дела",
  "statistics.results.note":
    "Словами самих судов. «Приговор» не говорит ни об осуждении, ни об оправдании.",
  "statistics.results.counted":
    "Посчитано: {n, plural, one {# решённое дело} few {# решённых дела} many {# решённых дел} other {# решённых дела}}.",

  "statistics.served": "Реально или условно",
  "statistics.served.note":
    "Люди. Заштриховано то, о чём не сказано. В карточках судов вид наказания почти никогда не пишут; в делах сборника он известен там, где о нём кто-то рассказал.",
  "statistics.served.desc": "{of}: реально {real}, условно {suspended}, не известно {unknown}.",
  "code.counted.entries": "дела сборника",
  "code.counted.records": "карточки судов",

  "statistics.terms": "Сроки",
  "statistics.terms.note":
    "Месяцы лишения свободы. В карточках судов сроков нет, кроме тех, что указаны в загруженной таблице; почти всё здесь — из дел сборника.",
  "statistics.terms.note.records":
    "Месяцы лишения свободы. В карточках судов сроков нет, кроме тех, что указаны в загруженной таблице.",
  "statistics.terms.inRecords": "Сроки, указанные в карточках судов",
  "statistics.terms.known": "Те, кому вынесен приговор",
  "statistics.terms.told": "Срок указан",
  "statistics.terms.quartiles":
    "Четверть сроков из карточек судов — {lower} или меньше, половина — {median} или меньше, четверть — {upper} или больше.",
  "statistics.terms.steps":
    "Строка — один год срока, полный год включён. Линия слева идёт от нижнего квартиля до верхнего, отметка на ней — медиана.",
  "statistics.terms.few":
    "Известно или может быть названо слишком мало сроков: середина не считается, если их меньше пяти, а по карточкам судов и по одному месту — меньше десяти.",
  "statistics.terms.unknown":
    "{n, plural, =0 {Срок известен у всех осуждённых.} one {Ещё у # осуждённого срок не известен.} few {Ещё у # осуждённых срок не известен.} many {Ещё у # осуждённых срок не известен.} other {Ещё у # осуждённого срок не известен.}}",
  "statistics.entries.counted":
    "{people, plural, one {# подсудимый} few {# подсудимых} many {# подсудимых} other {# подсудимого}}, {cases, plural, one {# дело сборника} few {# дела сборника} many {# дел сборника} other {# дела сборника}}.",
  "statistics.entries.undated":
    "{n, plural, =0 {} one {Ещё у # решение могло быть и в эти месяцы, и в другие; не считается.} few {Ещё у # решение могло быть и в эти месяцы, и в другие; не считаются.} many {Ещё у # решение могло быть и в эти месяцы, и в другие; не считаются.} other {Ещё у # решение могло быть и в эти месяцы, и в другие; не считаются.}}",
  "statistics.entries.instance":
    "В делах сборника рассказано обо всех инстанциях; считается последнее известное наказание.",
  "statistics.entries.selected":
    "Дела описывают сборник, а не суды: дело здесь потому, что о нём кто-то написал.",

  "statistics.service": "Как попали на службу",
  "statistics.service.note":
    "По делам сборника: в карточках этого нет. Офицер, который служит по контракту, стоит в обеих строках.",

  "statistics.appeals": "Кто обжалует и что меняется",
  "statistics.appeals.records":
    "Из дел, решённых в первой инстанции: есть ли об этом же деле опубликованная карточка вышестоящего суда и чем там кончилось. Если карточки не хватает, дело выглядит необжалованным.",
  "statistics.appeals.entries":
    "Кто подал жалобу или представление и куда качнулось наказание, известно только из дел сборника. Решение, которым наказание не назначалось, видно лишь там, где о нём рассказано.",
  "statistics.appeals.firstOnly": "Это считается только по первой инстанции.",

  "statistics.secrecy": "Закрытость",
  "statistics.secrecy.note":
    "Из решённых дел: опубликован ли текст решения и было ли заседание закрытым. То, о чём источник не говорит, заштриховано и никогда не считается ответом «нет».",
  "statistics.secrecy.desc": "{about}, {of}: да — {yes}, нет — {no}, не известно — {unknown}.",
  "statistics.secrecy.index":
    "Показатель закрытости: у {share} решённых дел, о которых это известно, текст не опубликован (известно о {known}, не известно о {unknown}).",
  "statistics.secrecy.terms":
    "{convicted, plural, one {Из # осуждённого} few {Из # осуждённых} many {Из # осуждённых} other {Из # осуждённых}} в делах сборника срок известен у {known}.",
  "code.secrecy.act": "текст опубликован",
  "code.secrecy.closed": "заседание закрыто",

  "statistics.lag": "С каким опозданием появляются карточки",
  "statistics.lag.shown":
    "Портал сам пишет, в какой день что выложил. Девять карточек из десяти появляются за {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}; по этому сроку и заштрихованы месяцы.",
  "statistics.lag.edge":
    "Когда карточки выложены, в них не сказано. В последних неделях их меньше половины обычного — того, что было в полугодии, кончившемся на квартал раньше; по этим {days, plural, one {# дню} few {# дням} many {# дням} other {# дня}} и заштрихованы месяцы.",
  "statistics.lag.unknown":
    "Насколько запаздывают карточки, сказать нельзя: слишком мало тех, где видно, когда их выложили, и к концу их число явно не падает. Карточек может не хватать за любое время, поэтому заштриховано всё.",
  "statistics.lag.note":
    "Карточка может измениться и после того, как появилась, а дела, которое не выкладывали вовсе, нет ни в одном числе.",

  "statistics.table.months": "Месяцы",
  "statistics.table.weeks": "Недели, по понедельникам",
  "statistics.table.years": "Годы",
  "statistics.table.same-months": "Каждый месяц во всех годах",
  "statistics.table.provisions": "Статьи и части",
  "statistics.table.courts": "Суды",
  "statistics.table.districts": "Окружные и флотские суды вместе с гарнизонными под ними",
  "statistics.table.regions": "Регионы, где находятся суды",
  "statistics.table.results": "Чем кончились дела",
  "statistics.table.served": "Реально или условно, люди",
  "statistics.table.terms": "Известные сроки, в месяцах",
  "statistics.table.term-steps": "Люди по длине срока",
  "statistics.table.service": "Люди по тому, как попали на службу",
  "statistics.table.appealed": "Дела, о которых есть карточка вышестоящего суда",
  "statistics.table.appeal-results": "Чем кончилась апелляция",
  "statistics.table.cassation-results": "Чем кончилась кассация",
  "statistics.table.appellants": "Кто обжаловал и куда качнулось наказание",
  "statistics.table.secrecy": "Опубликованные решения и закрытые заседания",
  "statistics.table.acts-by-court": "Опубликованные решения по судам",
  "statistics.table.lag": "За сколько дней появляется половина карточек и девять из десяти",

  "statistics.column.month": "Месяц",
  "statistics.column.week": "Неделя с",
  "statistics.column.year": "Год",
  "statistics.column.received": "Поступило",
  "statistics.column.decided": "Решено",
  "statistics.column.pending": "Не решено к концу",
  "statistics.column.workingDays": "Рабочих дней",
  "statistics.column.receivedADay": "Поступило за рабочий день",
  "statistics.column.decidedADay": "Решено за рабочий день",
  "statistics.column.incomplete": "Может быть неполным",
  "statistics.column.receivedChange": "Поступило: разница с прошлым годом",
  "statistics.column.decidedChange": "Решено: разница с прошлым годом",
  "statistics.column.provision": "Статья и часть",
  "statistics.column.court": "Суд",
  "statistics.column.region": "Регион",
  "statistics.column.record-result": "Результат",
  "statistics.column.answer": "Обжаловано",
  "statistics.column.cases": "Дела",
  "statistics.column.people": "Люди",
  "statistics.column.event": "Событие",
  "statistics.column.half": "Половина, дней",
  "statistics.column.nineInTen": "Девять из десяти, дней",
  "statistics.column.of": "Откуда",
  "statistics.column.about": "Что",
  "statistics.column.real": "Реально",
  "statistics.column.suspended": "Условно",
  "statistics.column.unknown": "Не известно",
  "statistics.column.yes": "Да",
  "statistics.column.no": "Нет",
  "statistics.column.least": "Самый короткий",
  "statistics.column.lower": "Нижний квартиль",
  "statistics.column.median": "Медиана",
  "statistics.column.upper": "Верхний квартиль",
  "statistics.column.greatest": "Самый длинный",
  "statistics.column.upToMonths": "До, месяцев",
  "statistics.column.inRecords": "В карточках судов",
  "statistics.column.service": "Как попали на службу",
  "statistics.column.appellant": "Кто обжаловал",
  "statistics.column.raised": "Строже",
  "statistics.column.lowered": "Мягче",
  "statistics.column.same": "Как было",
  "code.answer.yes": "да",
  "code.answer.no": "нет",
  "code.appellant.prosecution": "прокурор",
  "code.appellant.defence": "защита",
  "code.appellant.both": "обе стороны",
  "code.appellant.unknown": "не известно кто",

  "code.record-result.verdict": "приговор",
  "code.record-result.conviction": "осуждение",
  "code.record-result.acquittal": "оправдание",
  "code.record-result.terminated": "дело прекращено",
  "code.record-result.returned-to-prosecutor": "возвращено прокурору",
  "code.record-result.transferred": "передано в другой суд",
  "code.record-result.medical-measures": "принудительные меры медицинского характера",
  "code.record-result.joined": "присоединено к другому делу",
  "code.record-result.other-ruling": "другое решение",
  "code.record-result.upheld": "оставлено в силе",
  "code.record-result.changed": "изменено",
  "code.record-result.quashed": "отменено",
  "code.record-result.merits": "решено, не сказано как",
  "code.record-result.appeal-terminated": "апелляционное производство прекращено",
  "code.record-result.appeal-removed": "снято с рассмотрения",
  "code.record-result.appeal-withdrawn": "жалоба отозвана",
  "code.record-result.other": "другие слова",
  "code.record-result.pending": "решения ещё нет",
  "code.record-result.unknown": "результат не указан",

  "statistics.more.method": "Как читаются и считаются карточки",
  "statistics.more.figures": "О каких числах сообщали другие",
};
