import type { ledgerEn } from "@/lib/messages/en/ledger";

export const ledgerRu: Record<keyof typeof ledgerEn, string> = {
  "ledger.views": "Как смотреть на цифры",
  "ledger.view.all": "Все цифры",
  "code.ledger-view.echoes": "Кто за кем повторяет",
  "code.ledger-view.network": "Связи",
  "code.ledger-view.revisions": "Пересчёты",
  "code.ledger-view.same-numbers": "Похожие числа",
  "code.ledger-view.carried-over": "Перенесённые",
  "code.ledger-view.arithmetic": "Арифметика",
  "ledger.title.echoes": "Кто считал и кто за ним повторяет",
  "ledger.title.network": "Кто кого пересказывает",
  "ledger.title.revisions": "Числа, которые потом изменились",
  "ledger.title.same-numbers": "Числа, которые легко спутать",
  "ledger.title.carried-over": "Числа из прежних текстов",
  "ledger.title.arithmetic": "Сходятся ли числа",
  "ledger.standfirst.echoes":
    "Сколько бы раз число ни напечатали, посчитано оно однажды. Каждая цифра принадлежит тому, кто её посчитал; пересказ второго подсчёта не добавляет.",
  "ledger.standfirst.network":
    "Стрелка ведёт от того, кто сообщил, к тому, кто пересказал. Пересказ, сколько бы его ни было, второго свидетельства не прибавляет.",
  "ledger.standfirst.revisions":
    "Если тот же период посчитать позже, число часто выходит другим. Здесь собраны случаи, когда один издатель назвал для одного периода несколько чисел, — по дате каждого.",
  "ledger.standfirst.same-numbers":
    "Одинаковые или почти одинаковые числа, за которыми стоит разное. Кто примет одно за другое, повторит ошибку.",
  "ledger.standfirst.carried-over":
    "Числа, которые, похоже, взяты из более раннего текста: значение прежнее, дата новая, а целое уже изменилось — или дата не названа, хотя у соседних чисел она есть.",
  "ledger.standfirst.arithmetic":
    "Вычисления, которые напрашиваются при чтении источников, — с самими напечатанными числами. Каждый раз они делаются заново по записям реестра; вручную не вписано ничего.",
  "ledger.data": "Эти данные",
  "ledger.data.csv": "CSV",
  "ledger.data.json": "JSON",
  "ledger.ofTotal":
    "В реестре {total, plural, one {# запись} few {# записи} many {# записей} other {# записи}}",
  "ledger.asOf": "На дату",
  "ledger.noDay": "дата не названа",

  "ledger.echo.chart": "Цифры по тем, кто считал",
  "ledger.echo.chart.desc": "{roots}",
  "ledger.echo.chart.root":
    "{name}: {n, plural, one {# запись} few {# записи} many {# записей} other {# записи}}, из них {direct} прочитано у самого издателя{relays}",
  "ledger.echo.chart.relay": "; {n} в пересказе: {name}",
  "ledger.echo.root": "Кто считал",
  "ledger.echo.by": "Прочитано",
  "ledger.echo.direct": "у самого издателя",
  "ledger.echo.figures": "Записей",
  "ledger.echo.caption": "Каждый, кто считал, — один независимый подсчёт",
  "ledger.echo.again": "Один подсчёт, названный несколько раз",
  "ledger.echo.again.note":
    "Числа одного издателя об одном и том же, точные или с оговоркой. Вместе это один подсчёт.",
  "ledger.echo.again.none": "Ни один подсчёт не назван дважды.",
  "ledger.echo.again.one": "{value} (подсчёт: {name})",

  "ledger.network.chart": "Кто кого пересказывает",
  "ledger.network.chart.link":
    "{to} пересказывает: {from}{n, plural, =0 {} one { (# запись)} few { (# записи)} many { (# записей)} other { (# записи)}}",
  "ledger.network.chart.node": "{name}: {standing}",
  "ledger.network.counted":
    "{n, plural, one {# запись} few {# записи} many {# записей} other {# записи}}",
  "code.network-standing.independent": "свои сведения",
  "code.network-standing.both": "свои сведения и чужие",
  "code.network-standing.derivative": "только чужие сведения",
  "ledger.network.key":
    "Толстая рамка: здесь никого не пересказывает. Тонкая: есть свои подсчёты или его пересказывают, и пересказывает само. Штриховая: только пересказывает. Число у стрелки — сколько записей реестра прочитано этим путём; штриховая стрелка известна только по записям.",
  "ledger.network.note":
    "Это то, что известно сборнику. Кто здесь никого не пересказывает, всё же мог опираться на других.",
  "ledger.network.links": "Связи по одной",
  "ledger.network.from": "Кто сообщил",
  "ledger.network.to": "Кто пересказал",
  "ledger.network.figures": "Записей прочитано этим путём",
  "ledger.network.figureIds": "Их номера",
  "ledger.network.sources": "Публикации",
  "ledger.network.what": "Что пересказано",
  "ledger.network.nodes": "Кто здесь есть",
  "ledger.network.name": "Издатель",
  "ledger.network.standing": "Чьи сведения",
  "ledger.network.own": "Посчитано записей",
  "ledger.network.relays": "Пересказывает",
  "ledger.network.relayed": "Кто пересказывает",
  "ledger.network.figure": "Запись № {n}",
  "ledger.network.apart": "Никого не пересказывают, и их здесь никто: {names}.",
  "ledger.network.none": "Здесь никто никого не пересказывает.",
  "ledger.network.echoes": "По каждой цифре: кто считал и кто за ним повторяет",
  "ledger.network.fromSources": "Кто кого пересказывает: схема связей",

  "ledger.fan.chart":
    "{period}: {n, plural, one {# подсчёт} few {# подсчёта} many {# подсчётов} other {# подсчёта}} ({name})",
  "ledger.fan.point": "{value}, на дату: {date}",
  "ledger.fan.stated": "В источнике сказано, что позднее число заменяет прежнее.",
  "ledger.fan.unstated":
    "Ни в одном источнике не сказано, что позднее число заменяет прежнее. Мы поставили их рядом, потому что издатель, охват и период совпадают.",
  "ledger.fan.otherMetric":
    "Посчитано не совсем одно и то же: {metrics}. Разница может объясняться этим.",
  "ledger.fan.scale": "Шкала идёт от меньшего из чисел к большему, а не от нуля.",
  "ledger.fan.change": "От первого числа к последнему: {change}",
  "ledger.fan.none": "Ни один период не посчитан одним издателем дважды.",
  "ledger.recorded": "Записанные расхождения",

  "ledger.same.none": "Похожих чисел нет.",
  "ledger.same.equal": "одинаковые числа",
  "ledger.same.near": "почти одинаковые числа",
  "ledger.same.differ": "Различаются: {fields}.",
  "code.scope-field.metric": "что посчитано",
  "code.scope-field.unit": "единица счёта",
  "code.scope-field.articles": "статьи",
  "code.scope-field.legal-scope": "правовой охват",
  "code.scope-field.place": "место",
  "code.scope-field.period": "период",
  "code.scope-field.publisher": "кто считал",

  "ledger.carried.same": "Значение прежнее, дата новая, целое изменилось",
  "ledger.carried.none":
    "В реестре нет числа, которое повторили без изменений с новой датой, когда целое уже изменилось.",
  "ledger.carried.moved": "За это время {before} превратилось в {after}.",
  "ledger.carried.undated": "Числа без собственной даты",
  "ledger.carried.undated.note":
    "У соседних чисел текст называет дату, у этих — нет. Возможно, они старше.",
  "ledger.carried.undated.none": "У каждого числа названа дата.",
  "ledger.carried.beside": "Рядом",

  "ledger.check.sum": "Слагаемые и сумма",
  "ledger.check.share": "Доли",
  "ledger.check.rate": "Темп",
  "ledger.check.difference": "Остаток",
  "ledger.check.ratio": "Во сколько раз",
  "ledger.check.what": "Что проверяется",
  "ledger.check.computed": "Вычислено",
  "ledger.check.printed": "Напечатано",
  "ledger.check.verdict": "Итог",
  "ledger.check.unprinted": "число не названо",
  "ledger.check.left":
    "{n, plural, one {Пропущена # проверка} few {Пропущены # проверки} many {Пропущено # проверок} other {Пропущено # проверки}}: нужного числа нет в реестре.",
  "ledger.check.none": "Чисел для проверок в реестре нет.",
  "ledger.check.summary":
    "{total, plural, one {# проверка} few {# проверки} many {# проверок} other {# проверки}}: сходится — {holds}, не сходится — {differs}, не с чем сравнить — {unprinted}",
  "ledger.check.calendar":
    "Рабочие дни взяты из российского производственного календаря в наших справочных данных.",
  "ledger.check.hedges":
    "Оговорки понимаются буквально: «свыше» и «более» — больше числа, «почти» — чуть меньше, «около» — рядом с ним, «не менее» — не меньше. Насколько рядом, указано при каждой проверке в JSON.",
  "ledger.check.by": "разница {n}",
  "ledger.check.points": "{n} п. п.",
  "ledger.check.weeks":
    "{n, plural, one {# неделя} few {# недели} many {# недель} other {# недели}}",
  "ledger.check.working-days":
    "{n, plural, one {# рабочий день} few {# рабочих дня} many {# рабочих дней} other {# рабочего дня}}",
  "ledger.recordedNumbers": "Опубликовано и записано",
  "ledger.recordedNumbers.reported": "Опубликовано",
  "ledger.recordedNumbers.recorded": "По судебным записям",
  "ledger.recordedNumbers.difference": "Разница",
  "ledger.recordedNumbers.coverage":
    "Записи {n} из {courts, plural, one {# суда} few {# судов} many {# судов} other {# суда}}, {days}; на дату: {asOf}.",
  "ledger.recordedNumbers.none": "Судебные записи не охватывают того, что здесь посчитано.",
  "ledger.check.all": "Все вычисления по реестру",
  "ledger.check.inFigure": "В каких вычислениях участвует",
  "ledger.check.inDiscrepancy": "Вычислено по реестру",
  "code.check-verdict.holds": "сходится",
  "code.check-verdict.differs": "не сходится",
  "code.check-verdict.unprinted": "сравнить не с чем",
  "code.check.april-2023-received": "Поступило к апрелю 2023 года, по статьям",
  "code.check.april-2023-received-studied": "То же с изученными делами по статье 337",
  "code.check.april-2023-decided": "Рассмотрено к апрелю 2023 года, по статьям",
  "code.check.april-2023-terms-published": "Опубликованные и названные сроки против известных",
  "code.check.end-2024-received": "Поступило к концу 2024 года, три статьи",
  "code.check.end-2024-sentenced": "Приговоры по трём статьям против числа осуждённых",
  "code.check.proekt-two-offences":
    "Осуждены за оставление службы и неисполнение приказа, против общего числа",
  "code.check.proekt-four-offences": "То же с подсудимыми по дезертирству и уклонению",
  "code.check.april-2023-suspended-third": "Условные среди известных наказаний, против «трети»",
  "code.check.april-2023-suspended-forty": "То же против «40 %», где учтены все статьи",
  "code.check.over-a-month-of-studied": "Часть 5 среди изученных дел, против «половины»",
  "code.check.over-a-month-of-received": "Часть 5 среди поступивших дел, против «более половины»",
  "code.check.april-2023-published": "Опубликованные приговоры среди вынесенных",
  "code.check.three-regions-of-2024": "Три региона среди дел 2024 года",
  "code.check.three-regions-since-mobilisation": "Три региона среди дел с начала мобилизации",
  "code.check.end-2024-cleared-absence": "Приговоры против поступивших дел: оставление службы",
  "code.check.end-2024-cleared-disobedience":
    "Приговоры против поступивших дел: неисполнение приказа",
  "code.check.end-2024-cleared-desertion": "Приговоры против поступивших дел: дезертирство",
  "code.check.march-2024-working-days": "Приговоров за рабочий день, март 2024 года",
  "code.check.july-2024-working-days": "Решений за рабочий день, июль 2024 года",
  "code.check.july-2024-one-day-less": "То же, если рабочих дней на один меньше",
  "code.check.half-2023-a-week": "Поступает дел в неделю, против приговоров в неделю",
  "code.check.year-2023-a-week": "Подсудимых в неделю, против приговоров в неделю",
  "code.check.end-2024-pending": "Поступило без осуждённых и других решений",
  "code.check.doubled-2024": "2024 год против 2023-го и заголовок",
  "code.check.almost-doubled-2024": "2024 год против 2023-го и текст",
  "code.check.implied-2022": "Что удвоение значит для 2022 года",
  "code.check.implied-2021": "Что утроение значит для 2021 года",
  "code.check.april-2023-penalty-known":
    "Известные наказания среди приговоров за оставление службы",
  "code.check.april-2023-absence-of-all":
    "Оставление службы среди всех поступивших дел, апрель 2023 года",
  "code.check.april-2023-cleared-disobedience":
    "Приговоры против поступивших дел, апрель 2023 года: неисполнение приказа",
  "code.check.april-2023-cleared-desertion":
    "Приговоры против поступивших дел, апрель 2023 года: дезертирство",
  "code.check.april-2023-cleared-violence":
    "Приговоры против поступивших дел, апрель 2023 года: насилие",
  "code.check.end-2024-absence-of-all": "Оставление службы среди дел по трём статьям",
  "code.check.april-2023-pending": "Поступило к апрелю 2023 года без дел с приговором",
  "code.check.april-2023-absence-twice": "Статья 337: дел изучено больше, чем насчитано",
  "code.check.april-2023-disobedience-twice":
    "Неисполнение приказа: дел найдено больше, чем названо в выводах",
  "code.check.trials-less-cases-2023": "2023 год: подсудимых больше, чем дел",
  "code.check.july-2024-left": "Июль 2024 года: передано в суды больше, чем решено",
  "code.check.left-for-2022":
    "Поступило с начала вторжения без дел 2023 и 2024 годов: остаток на 2022-й",
  "code.check.maximum-doubled": "Наибольший срок до и после",
};
