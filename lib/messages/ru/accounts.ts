import type { accountsEn } from "@/lib/messages/en/accounts";

/** Words of signing in and of accounts. */
export const accountsRu: Record<keyof typeof accountsEn, string> = {
  "account.title": "Учётная запись",
  "account.busy": "Минуту…",
  "account.goOn": "Дальше",
  "account.save": "Сохранить",
  "account.said.saved": "Сохранено.",
  "account.inThisLanguage": "По-русски",
  "account.signedInAs": "Вы вошли как {alias}.",
  "account.field.email": "Электронная почта",
  "account.field.email.hint": "Для входа. Читатели её не видят.",
  "account.field.alias": "Имя в открытой истории изменений",
  "account.field.alias.hint":
    "Его видят читатели рядом с вашими правками. Настоящее имя не нужно, а ради безопасности лучше взять другое.",
  "account.field.lang": "Язык рабочего места",
  "account.field.passphrase": "Парольная фраза",
  "account.field.current": "Нынешняя парольная фраза",
  "account.field.new": "Новая парольная фраза",
  "account.field.new.hint":
    "Не короче {n} знаков. Несколько слов, которые вы больше нигде не используете, легко запомнить и трудно угадать.",
  "account.field.again": "Новая парольная фраза ещё раз",
  "account.field.code": "Код",
  "account.field.code.hint":
    "Шесть цифр, которые сейчас показывает генератор кодов. Если его нет — один из запасных кодов.",
  "account.field.recoveryCode": "Запасной код",
  "account.field.recoveryCode.hint": "Шестнадцать букв и цифр; каждый код действует один раз.",
  "account.field.role": "Роль",

  "account.signIn": "Войти",
  "account.otherwise": "Другие способы войти",
  "account.forgotten":
    "Забыли парольную фразу? Администратор может дать ссылку, чтобы задать новую.",
  "account.register": "Завести читательскую запись",
  "account.said.signed-out": "Вы вышли. В этом браузере ничего из вашей работы не осталось.",
  "account.said.registered":
    "Если ничто не помешало, учётная запись создана: войдите с тем, что вы только что ввели.",
  "account.said.passphrase-set": "Новая парольная фраза задана. Войдите с ней.",
  "account.said.provider-unknown":
    "С той записью, с которой вы пришли, здесь никто не связан. Войдите сначала с парольной фразой и свяжите записи в своём профиле.",
  "account.said.provider-failed": "Войти таким способом не получилось. Попробуйте ещё раз.",
  "account.wrong": "Адрес и парольная фраза не подходят друг к другу.",
  "account.wrongCode":
    "Код не подошёл. Коды меняются каждые полминуты, и каждый действует один раз.",
  "account.tooMany": "Слишком много попыток. Подождите четверть часа.",
  "account.tooManyNow": "Слишком много попыток. Подождите час.",
  "account.wait":
    "Слишком много попыток подряд. Следующая — через {minutes, plural, =0 {{seconds, plural, one {# секунду} few {# секунды} many {# секунд} other {# секунды}}} one {# минуту} few {# минуты} many {# минут} other {# минуты}}.",
  "account.stepGone": "Прошло слишком много времени. Начните заново с парольной фразы.",

  "account.second.title": "Второй шаг",
  "account.second.code": "Парольная фраза верна. Теперь код из генератора кодов.",
  "account.second.passkey": "Парольная фраза верна. Теперь ключ входа или запасной код.",
  "account.second.either": "Парольная фраза верна. Теперь ключ входа или код.",
  "account.second.back": "Начать заново",

  "account.passkey.use": "Войти с ключом входа",
  "account.passkey.prove": "Подтвердить ключом входа",
  "account.passkey.unsupported": "Этот браузер здесь не умеет работать с ключами входа.",
  "account.passkey.failed": "Не получилось. Попробуйте ещё раз или выберите другой способ.",
  "account.provider.use": "Войти через {name}",

  "account.signOut": "Выйти",
  "account.signOut.lead":
    "Сохранённое останется. То, что этот браузер хранит для вас, в том числе несохранённые тексты, будет стёрто.",
  "account.signOut.back": "Остаться",

  "account.email": "Такой адрес электронной почты здесь использовать нельзя.",
  "account.alias": "Укажите имя не длиннее 60 знаков, без невидимых символов.",
  "account.aliasMixed": "В одном слове имени смешаны латинские и русские буквы.",
  "account.aliasTaken": "Такое имя, или неотличимое от него на вид, уже занято.",
  "account.emailTaken": "Этот адрес здесь использовать нельзя. Возьмите другой.",
  "account.differ": "Парольные фразы не совпадают.",
  "account.wrongCurrent": "Нынешняя парольная фраза введена неверно.",
  "account.passphrase.short": "Парольная фраза слишком короткая: нужно не меньше 12 знаков.",
  "account.passphrase.long": "Парольная фраза длиннее 1024 байт.",
  "account.passphrase.listed":
    "Эта фраза есть в списках, с которых начинают взломщики, или составлена из слов оттуда. Добавьте слова, никак не связанные друг с другом.",
  "account.passphrase.yours":
    "В этой фразе есть ваш адрес или имя. Возьмите слова, которые с вами не связаны.",
  "account.passphrase.keyboard":
    "Эта фраза идёт по порядку клавиш или алфавита. Возьмите вместо этого слова.",
  "account.passphrase.repeats": "Эта фраза повторяет саму себя. Возьмите разные слова.",
  "account.passphrase.simple": "Эту фразу легко угадать. Добавьте ещё два-три слова.",

  "account.own.title": "Ваша учётная запись",
  "account.own.lead": "{email}, {role}",
  "account.own.enrol":
    "Ваша роль требует второго шага при входе. Пока он не настроен, на рабочем месте ничего сделать нельзя.",
  "account.own.enrol.go": "Настроить второй шаг",
  "account.profile.title": "Как вас видят",
  "account.passphrase.title": "Парольная фраза",
  "account.passphrase.change": "Сменить парольную фразу",
  "account.passphrase.changed": "Парольная фраза изменена. Все остальные ваши сеансы завершены.",
  "account.steps.title": "Второй шаг",
  "account.steps.none": "Для входа достаточно парольной фразы.",
  "account.steps.on": "При входе нужен второй шаг: {steps}.",
  "account.steps.isCode": "генератор кодов",
  "account.steps.isPasskey": "ключ входа",
  "account.steps.go": "Генератор кодов, ключи входа, запасные коды",
  "account.codesLeft":
    "{n, plural, =0 {Запасных кодов не осталось.} one {Остался # запасной код.} few {Осталось # запасных кода.} many {Осталось # запасных кодов.} other {Осталось # запасного кода.}}",
  "account.sessions.title": "Сеансы",
  "account.sessions.count":
    "{n, plural, =1 {Вы вошли здесь и больше нигде.} one {Вы вошли в # месте.} few {Вы вошли в # местах.} many {Вы вошли в # местах.} other {Вы вошли в # местах.}}",
  "account.sessions.lead":
    "Завершает все сеансы, включая этот, и делает нечитаемым то, что браузеры хранят из несохранённых текстов. Нажмите, если потеряли устройство.",
  "account.sessions.end": "Выйти везде",
  "account.provider.linked": "Ваша запись там связана с этой: с ней можно войти.",
  "account.provider.none": "Можно связать запись там с этой и входить с ней.",
  "account.provider.link": "Связать запись",
  "account.provider.unlink": "Разорвать связь",
  "account.said.unlinked": "Связь разорвана.",
  "account.provider.taken": "Та запись уже связана с кем-то здесь.",

  "account.setup.title": "Второй шаг при входе",
  "account.setup.lead":
    "Если кто-то узнает вашу парольную фразу, ему будет не хватать того, что есть у вас: генератора кодов в телефоне или ключа на устройстве.",
  "account.setup.needed": "Ваша роль требует одного из двух.",
  "account.totp.title": "Генератор кодов",
  "account.totp.none": "Не настроен.",
  "account.totp.on": "Настроен.",
  "account.totp.begin": "Настроить генератор кодов",
  "account.totp.scan": "Отсканируйте это приложением или введите в него секрет.",
  "account.totp.qr": "QR-код для генератора кодов",
  "account.totp.secret": "Секрет",
  "account.totp.confirm": "Подтвердить",
  "account.totp.field": "Код, который он показывает сейчас",
  "account.totp.remove": "Убрать генератор кодов",
  "account.totp.again": "Начать заново",
  "account.totp.gone": "Подтверждать нечего. Начните заново.",
  "account.totp.removed": "Генератор кодов убран.",
  "account.codes.title": "Запасные коды",
  "account.codes.lead":
    "На тот день, когда телефон или ключ потеряется. Каждый действует один раз. Распечатайте или перепишите их и храните отдельно от устройства.",
  "account.codes.make": "Сделать новые коды",
  "account.codes.made": "Вот ваши коды. Они показаны один раз; прежние больше не действуют.",
  "account.codes.print": "Распечатать",
  "account.codes.next": "К рабочему месту",
  "account.codes.needed": "Сделайте их сейчас: без них с потерянным телефоном вы не войдёте.",
  "account.keys.title": "Ключи входа",
  "account.keys.none": "Ни одного нет.",
  "account.keys.since": "с",
  "account.keys.name": "Название нового ключа",
  "account.keys.name.hint": "Чтобы вы его потом узнали: «синий ключ», «ноутбук».",
  "account.keys.add": "Добавить ключ",
  "account.keys.remove": "Убрать",
  "account.keys.removed": "Ключ убран.",
  "account.keys.taken": "Этот ключ уже используется.",
  "account.keys.nameMissing": "Дайте ключу название.",
  "account.lastStep": "Ваша роль требует второго шага: прежде чем убирать этот, настройте другой.",

  "account.prove.title": "Это всё ещё вы?",
  "account.prove.lead": "Дальше — серьёзное действие, поэтому спросим ещё раз.",
  "account.prove.go": "Подтвердить",

  "account.invite.title": "Вас пригласили",
  "account.invite.lead":
    "По этой ссылке создаётся учётная запись. Роль: {role}. Ссылка действует один раз.",
  "account.invite.make": "Создать учётную запись",
  "account.reset.title": "Новая парольная фраза",
  "account.reset.lead": "Для учётной записи {alias}. Все её сеансы завершатся.",
  "account.reset.set": "Задать парольную фразу",
  "account.linkGone.title": "Ссылка больше не действует",
  "account.linkGone":
    "Она уже использована или устарела: ссылка срабатывает один раз в течение часа.",
  "account.linkGone.next":
    "Если ссылкой воспользовались вы сами, просто войдите. Если нет, попросите у администратора новую.",
  "account.register.title": "Читательская запись",
  "account.register.lead":
    "Чтобы держать под рукой поиски и дела. Читать можно и без неё. Возьмите адрес, по которому не понять, кто вы.",
  "account.register.make": "Создать учётную запись",
  "account.register.ask": "Прислать письмо",
  "account.register.asked":
    "Письмо на этот адрес отправлено. В нём сказано, что делать дальше; на это есть час. Для любого адреса ответ здесь один и тот же.",
  "account.register.ask.hint":
    "Тот, через кого идёт ваша почта, видит, что этот сайт вам пишет и когда.",
  "account.register.finish.lead":
    "Для адреса {email}. Читать можно и без учётной записи; с ней под рукой сохранённые поиски и дела.",
  "account.register.gone.next":
    "Если ссылкой воспользовались вы сами, просто войдите. Если нет, попросите прислать ещё одно письмо.",
  "account.register.letter.subject": "Отказ: учётная запись",
  "account.register.letter.lead":
    "Кто-то хочет завести на сайте «Отказ» учётную запись с этим адресом. Если это вы, откройте страницу и закончите:",
  "account.register.letter.ignore":
    "Если нет, ничего не делайте: учётной записи не будет. Ссылка срабатывает один раз в течение часа.",
  "account.register.letter.known":
    "Кто-то хотел завести на сайте «Отказ» учётную запись с этим адресом, но она уже есть. Ничего не изменилось.",
  "account.register.letter.known.next":
    "Если это вы, войдите со своей парольной фразой; если она потеряна, попросите ссылку у администратора сайта. Если это не вы, ничего не делайте.",

  "account.people.title": "Учётные записи",
  "account.people.lead": "Кто может войти и в какой роли.",
  "account.people.alias": "Имя",
  "account.people.state": "Состояние",
  "account.people.steps": "Второй шаг",
  "account.people.since": "С какого дня",
  "account.people.active": "действует",
  "account.people.disabled": "отключена",
  "account.people.noStep": "нет",
  "account.people.noStepNeeded": "нет, роль его ждёт",
  "account.people.invite": "Пригласить",
  "account.people.invite.lead":
    "Ссылка показывается один раз и живёт час. Отправьте её так, чтобы никто другой не прочёл.",
  "account.people.invite.make": "Сделать ссылку",
  "account.people.link.made":
    "Вот ссылка. Она действует один раз, в течение часа, и больше показана не будет.",
  "account.people.link": "Ссылка",
  "account.people.back": "Все учётные записи",
  "account.people.role.title": "Роль",
  "account.people.role.change": "Сменить роль",
  "account.people.role.changed": "Роль изменена. Она действует со следующего же нажатия.",
  "account.people.disable.title": "Закрыть вход",
  "account.people.disable.lead":
    "Все сеансы завершатся сразу. Написанное этим человеком останется.",
  "account.people.disable": "Отключить учётную запись",
  "account.people.wasDisabled": "Учётная запись отключена.",
  "account.people.enable.title": "Снова открыть вход",
  "account.people.enable": "Включить учётную запись",
  "account.people.enabled": "Учётная запись включена.",
  "account.people.sessions.title": "Сеансы",
  "account.people.sessions.end": "Завершить все сеансы",
  "account.people.sessions.ended": "Все сеансы завершены.",
  "account.people.reset.title": "Новая парольная фраза",
  "account.people.reset.lead":
    "Ссылка, по которой человек задаст новую парольную фразу. Второй шаг останется как есть.",
  "account.people.reset": "Сделать ссылку",
  "account.people.steps.title": "Второй шаг утрачен",
  "account.people.steps.lead":
    "Убирает генератор кодов, ключи входа и запасные коды. Убедитесь другим путём, что просит именно этот человек.",
  "account.people.steps.reset": "Убрать второй шаг",
  "account.people.steps.wasReset": "Второй шаг убран. Человек настроит новый.",
  "account.lastAdmin": "Это последний администратор. Сначала назначьте другого.",
  "account.isDisabled": "Учётная запись отключена. Сначала включите её.",
  "account.lang.en": "English",
  "account.lang.ru": "Русский",
  "code.account-role.reader": "читатель",
  "code.account-role.researcher": "исследователь",
  "code.account-role.editor": "редактор",
  "code.account-role.admin": "администратор",
  "account.provider.lead":
    "{name} спросит, кто вы там; после этого записи будут связаны. У вас есть четверть часа.",
  "account.provider.go": "Перейти: {name}",
  "account.said.linked": "Записи связаны.",
  "account.said.link-failed":
    "Связать записи не получилось: та уже принадлежит кому-то здесь, или прошло слишком много времени.",
  "account.none": "Такой учётной записи нет.",
};
