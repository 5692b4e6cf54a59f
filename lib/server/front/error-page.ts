/** The statuses for which the front has a page of its own. */
export type ErrorStatus = 400 | 403 | 404 | 405 | 413 | 414 | 415 | 500 | 503;

const words: Record<ErrorStatus, { en: string; ru: string }> = {
  400: {
    en: "This address or form cannot be read.",
    ru: "Этот адрес или форму прочитать нельзя.",
  },
  403: {
    en: "This form was sent from another site and was not accepted.",
    ru: "Форма отправлена с другого сайта и не принята.",
  },
  404: { en: "There is no such page.", ru: "Такой страницы нет." },
  405: {
    en: "This address does not take such a request.",
    ru: "Этот адрес не принимает такой запрос.",
  },
  413: { en: "What you sent is too long.", ru: "Отправленное слишком длинное." },
  414: { en: "This address is too long.", ru: "Этот адрес слишком длинный." },
  415: { en: "This kind of form is not accepted.", ru: "Такой вид формы не принимается." },
  500: {
    en: "Something went wrong on our side. Nothing you did caused it.",
    ru: "Ошибка на нашей стороне. Вы ни при чём.",
  },
  503: {
    en: "The page cannot be shown right now. Please try again in a few seconds.",
    ru: "Сейчас страницу показать нельзя. Попробуйте ещё раз через несколько секунд.",
  },
};

/** A plain page in both languages without styles or scripts; `id` is set where a log has more. */
export function errorPage(status: ErrorStatus, id?: string): string {
  const { en, ru } = words[status];
  const note = id === undefined ? "" : `<p>id: <code>${id}</code></p>\n`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${status} · Otkaz</title>
</head>
<body>
<main>
<h1>${status}</h1>
<p>${en}</p>
<p lang="ru">${ru}</p>
${note}<p><a href="/en">Otkaz</a> · <a href="/ru" lang="ru">Отказ</a></p>
</main>
</body>
</html>
`;
}

/** The same for programs, as a problem document (RFC 9457). */
export function errorDocument(status: ErrorStatus, id?: string): string {
  return JSON.stringify({ status, title: words[status].en, ...(id === undefined ? {} : { id }) });
}
