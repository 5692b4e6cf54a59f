/** Words of the area: setup. */
export const setupEn = {
  "setup.title": "The first account",
  "setup.standfirst":
    "This link makes the first administrator of this casebook. It works once; after that the page is gone.",
  "setup.email": "E-mail address",
  "setup.email.hint": "For signing in. It is never shown to readers.",
  "setup.alias": "Name in the public history",
  "setup.alias.hint": "What readers see beside your changes. It need not be your name.",
  "setup.passphrase": "Passphrase",
  "setup.passphrase.hint":
    "At least {n} characters: several words that you use nowhere else. Nobody can tell it to you again.",
  "setup.again": "The passphrase once more",
  "setup.save": "Make the account",
  "setup.problem": "The account was not made",
  "setup.problem.other": "Something in the form was not right. Please fill it in again.",
  "setup.problem.differ": "The two passphrases differ.",
  "setup.problem.link":
    "This link is no longer valid. A new one is printed when the server starts without an administrator.",
  "setup.problem.email": "This is not an e-mail address.",
  "setup.problem.alias": "Please give a name for the public history.",
  "setup.problem.passphrase": "This passphrase is too short or too easy to guess.",
  "setup.done.title": "The account is made",
  "setup.done.1":
    "The link you used no longer works. Sign in now: the first thing you are asked for is a second step, without which an administrator can do nothing.",
  "setup.done.link": "Sign in",
  "setup.otherLanguage": "По-русски",
} as const;
