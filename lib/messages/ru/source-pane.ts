import type { sourcePaneEn } from "@/lib/messages/en/source-pane";

/** Words of the pane in which sources are read, and why a copy or a quotation is refused. */
export const sourcePaneRu: Record<keyof typeof sourcePaneEn, string> = {
  "deskSources.pane.source": "Источник",
  "deskSources.pane.copy": "Копия",
  "deskSources.pane.choose": "Выберите источник",
  "deskSources.pane.noText": "{copy} (без текста)",
  "deskSources.pane.nothing":
    "Выберите источник, чтобы читать его здесь, найдите другой или добавьте новый ниже.",
  "deskSources.pane.text": "Текст источника «{title}». Выделите слова, чтобы процитировать их.",
  "deskSources.pane.selected": "Выделенные слова",
  "deskSources.pane.quote": "Процитировать",
  "deskSources.pane.quoteFor": "Процитировать для поля «{field}»",
  "deskSources.pane.forField": "Для поля…",
  "deskSources.pane.fields": "Поля дела",
  "deskSources.pane.noField": "Поля с таким названием нет.",
  "deskSources.pane.clear": "Снять выделение",
  "deskSources.pane.words":
    "{n, plural, one {# слово} few {# слова} many {# слов} other {# слова}} из {max} возможных",
  "deskSources.pane.several":
    "{n, plural, one {# слово} few {# слова} many {# слов} other {# слова}}: станет {quotes, plural, one {# цитата} few {# цитаты} many {# цитат} other {# цитаты}}, в каждой не больше {max}. Для поля выделите меньше.",
  "deskSources.pane.tooLong":
    "{n, plural, one {# слово} few {# слова} many {# слов} other {# слова}}: в цитате может быть не больше {max}. Выделите меньше.",
  "deskSources.pane.isQuoted": "уже процитировано",
  "deskSources.pane.find": "Найти другой источник",
  "deskSources.pane.findWords": "Слова из заголовка, автор, издатель или адрес",
  "deskSources.pane.add": "Добавить источник",
  "capture.empty": "Текста в нём нет.",
  "capture.textTooLong": "Текст слишком длинный, чтобы его сохранить.",
  "capture.sameAsNewest": "Это буква в букву та новейшая копия, которая уже хранится.",
  "capture.tooMany": "Больше копий этого источника сохранить нельзя.",
  "capture.unknownType":
    "Файлы такого типа не хранятся. Подходят HTML, PDF, DOCX, простой текст, JPEG, PNG и WebP.",
  "capture.twoFilesInOne":
    "Файл — сразу несколько разных вещей, а это обычная маскировка. Он не сохранён.",
  "capture.broken": "Файл повреждён или не читается.",
  "capture.locked": "Файл защищён паролем. Сначала снимите пароль.",
  "capture.macros": "В файле есть макросы. Сначала сохраните его без них.",
  "capture.bomb": "При распаковке файл становится несоразмерно большим. Он не сохранён.",
  "capture.tooSlow": "Файл читается слишком долго. Он не сохранён.",
  "capture.pictureTooLarge": "В изображении слишком много пикселей.",
  "excerpt.tooManyWords": "В цитате может быть не больше 20 слов.",
  "excerpt.lengthDiffers": "Цитата не совпадает со своим местом в тексте.",
  "excerpt.outside": "Цитата лежит за пределами текста.",
  "excerpt.empty": "Сначала выделите слова.",
  "excerpt.textNotHeld":
    "От этой копии хранится только хеш. Сначала загрузите документ — тогда его можно будет цитировать.",
  "excerpt.redacted": "Эти слова были изъяты, и снова цитировать их нельзя.",
  "source.kindMissing": "Выберите вид источника.",
  "source.languageMissing": "Выберите язык источника.",
  "source.notAnAddress": "Это не адрес в сети.",
  "source.twoPublishers": "Выберите издателя или впишите нового — что-то одно.",
  "source.unknownPublisher": "Такого издателя нет.",
  "source.relayTwice": "Один и тот же первоисточник назван дважды.",
  "source.relayHalf": "Напишите, что именно пересказано, на обоих языках.",
  "source.noteHalf": "Напишите примечание на обоих языках или ни на одном.",
  "source.contactNeedsProtection":
    "Сведения о том, как связаться с человеком, хранятся только для источника под защитой.",
  "source.changedMeanwhile":
    "Тем временем источник изменил кто-то другой. Загрузите страницу заново и посмотрите, что там теперь.",
  "source.alreadyPublic":
    "Этот источник уже опубликован, и защищать его поздно: сначала изымите всё, где он назван.",
  "source.noAddress": "У источника нет адреса, по которому его можно получить.",
  "link.off":
    "Загрузка по ссылке на этом сервере выключена. Вставьте текст или загрузите файл страницы.",
  "link.notAllowed": "Этот адрес отсюда получить нельзя.",
  "link.noAnswer": "Сайт не ответил вовремя или недоступен.",
  "link.status": "Сайт ответил, что страницы нет ({status}).",
  "link.tooManyMoves": "Адрес бесконечно ведёт на другие адреса.",
  "link.tooLarge": "То, что лежит по этому адресу, больше 10 МБ.",
};
