/** Words of the area: safety. */
export const safetyEn = {
  "safety.title": "Reading safely",
  "safety.standfirst":
    "What this site does and does not do when you read it, what others can still see, and what you can do about it.",
  "safety.description": "How to read this site safely, and what it cannot promise.",

  "safety.site.title": "What this site does not do",
  "safety.site.1":
    "It needs no scripts. Every page can be read, and every form sent, with scripts switched off.",
  "safety.site.2": "It sets no cookies for readers and asks for no account.",
  "safety.site.3":
    "It loads nothing from anybody else: no fonts, no maps, no counters, no embedded video.",
  "safety.site.4":
    "The program keeps no record of who read which page or searched for what. When something fails it notes the fault, not the address or the words.",
  "safety.site.5": "It tells the pages you go to next nothing about where you came from.",

  "safety.others.title": "What others can still see",
  "safety.others.1":
    "Your provider, and whoever runs the network you are on, can see the name of the site you open and when. If the address begins with “https”, they do not see which page.",
  "safety.others.2":
    "Whoever runs the machines between you and us may keep records of their own. We do not speak for them.",
  "safety.others.3":
    "A device that belongs to your employer, your unit or somebody else may record what is on its screen. Nothing on this page helps against that.",

  "safety.device.title": "On your own device",
  "safety.device.1":
    "The browser keeps the addresses of the pages you open. A private window forgets them when you close it. It hides nothing from the network.",
  "safety.device.2":
    "An ordinary search puts your words into the address. On the search page there is a second form that does not.",
  "safety.device.3":
    "A phone can be taken and looked through: at a checkpoint, in the unit, on detention. What is not on it cannot be found. Bookmarks, downloads, screenshots and messages with links stay longer than the history.",
  "safety.device.4":
    "“Leave quickly” at the top of every page opens an ordinary page. It does not erase the history.",

  "safety.tor.title": "Tor Browser",
  "safety.tor.1":
    "Tor Browser hides from your network which site you read, and from the site where you are. Its security level “Safest” switches scripts off; everything here works at that level.",
  "safety.tor.2":
    "That you use Tor may itself be visible to your network. Where that is a danger, weigh it against the other.",

  "safety.links.title": "Links that lead away",
  "safety.links.1":
    "Russian authorities have called some of the publishers quoted here “undesirable organisations” or “foreign agents”. In Russia, opening, sharing or helping them can have consequences.",
  "safety.links.2":
    "The address of a publisher that we know to be “undesirable” is shown as text, with a warning, and cannot be followed by a slip of the finger. The quotation on our page is enough to read what it said.",
  "safety.links.3":
    "Designations change, and our list may be behind. That a warning is missing promises nothing.",

  "safety.paper.title": "On paper and offline",
  "safety.paper.1":
    "Every page prints cleanly, quotations included, and can be saved by the browser. A saved page connects to nobody. It can be found, like any paper.",

  "safety.writing.title": "If you write to us",
  "safety.writing.1":
    "The contact form needs no account and no address. Do not write where somebody is hiding, how somebody left, or anything that names a person who has not agreed. Use a device that is yours.",

  "safety.limits.title": "What this page cannot promise",
  "safety.limits.1":
    "No site can make reading it safe. If your freedom depends on it, talk to somebody who knows your situation before you act on anything you read here.",
  "safety.link.search": "Search without leaving the words in the address",
  "safety.link.contact": "Contact",
} as const;
