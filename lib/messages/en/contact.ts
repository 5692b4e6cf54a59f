/** Words of the area: contact. */
export const contactEn = {
  "contact.title": "Write to the editors",
  "contact.standfirst":
    "A mistake, a missing case, a name that should not be here. No account is needed, and you need not say who you are.",
  "contact.description": "A private form for writing to the editors, without an account.",
  "contact.body": "Your message",
  "contact.body.hint":
    "Which page it is about, and what should change. Address of the page: copy it from the browser.",
  "contact.reply": "How we can answer you (you may leave this empty)",
  "contact.reply.hint":
    "An e-mail address or another way that is safe for you. Without one the answer waits here for you.",
  "contact.send": "Send",
  "contact.after": "What happens with it",
  "contact.after.1":
    "It is kept at the editors’ desk, where only editors read it. It is not published, and it is kept out of the search and of every data file.",
  "contact.after.2":
    "Nothing is stored beside it but the day: not your address in the network, not your browser.",
  "contact.after.3": "We read everything. We cannot promise to answer, nor to answer quickly.",
  "contact.not": "What not to write",
  "contact.not.1": "where somebody is hiding, or how somebody left or means to leave;",
  "contact.not.2": "names, numbers or documents of people who have not agreed;",
  "contact.not.3": "where troops are or what they mean to do;",
  "contact.not.4": "anything that only you can know, if it must not be traced to you.",
  "contact.safety": "Reading and writing safely",
  "contact.problem": "The message was not sent",
  "contact.problem.hint": "Go back in your browser: what you wrote is usually still there.",
  "contact.problem.other": "Something in the form was not right. Please try again.",
  "contact.problem.empty": "The message was empty.",
  "contact.problem.tooLong": "The message is too long. Please shorten it or send it in parts.",
  "contact.problem.tooMany":
    "Too many messages have come in just now. Please try again in an hour.",
  "contact.problem.unavailable":
    "The message could not be stored just now. Please try again later.",
  "contact.sent.title": "Your message has arrived",
  "contact.sent.1":
    "It lies on the editors’ desk. If you left a way to answer, we may use it; in any case you can read the answer here.",
  "contact.sent.2":
    "If somebody else uses this device, remember that this page stands in the history of the browser.",
  "contact.sent.back": "To the cases",
  "contact.after.4":
    "After sending you are shown a code, once. With it you can read our answer here, without an e-mail address:",
  "receipt.title": "Read an answer",
  "receipt.standfirst":
    "Whoever has written to the editors was shown a code. It opens the answer; nobody else can find it.",
  "receipt.code": "Your code",
  "receipt.code.hint":
    "26 letters and digits. Small letters, blanks and missing hyphens do no harm.",
  "receipt.read": "Read the answer",
  "receipt.yours": "The code for the answer",
  "receipt.keep":
    "It is shown only now. Write it down or remember where you keep it: we do not know it and cannot send it again.",
  "receipt.shown":
    "The code for the answer was shown here once, and is not shown again. Your letter was not sent a second time.",
  "receipt.where": "In a few days look here:",
  "receipt.answer": "The answer",
  "receipt.ofDay": "Your letter came on {day}.",
  "receipt.answeredOn": "Answered on {day}",
  "receipt.afterReading":
    "Some time after you have read it, the letter and the answer are deleted. If you need the words, keep them yourself, where nobody looks for them.",
  "receipt.state.waiting": "There is no answer yet",
  "receipt.state.waiting.hint":
    "The letter has arrived and waits, or somebody is working on it. Please look again in a few days.",
  "receipt.state.answered": "The editors have answered",
  "receipt.state.closed": "The letter was closed without an answer",
  "receipt.state.closed.hint": "It was read. If something is still missing, please write again.",
  "receipt.writeAgain": "Write another letter",
  "receipt.problem.unknown":
    "No letter belongs to this code. Please compare it letter by letter; a letter that was read and closed is deleted after some time.",
  "receipt.problem.tooMany": "Too many codes were tried just now. Please wait a minute.",
} as const;
