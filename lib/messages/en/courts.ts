/** Words of the area: courts. */
export const courtsEn = {
  "courts.title": "Courts",
  "courts.standfirst":
    "The military courts of Russia: garrison courts try most cases, district and fleet courts hear the appeals, the Cassation Military Court comes third.",
  "courts.description": "Russian military courts by district, with the cases tried there.",
  "courts.total": "{n, plural, one {# court} other {# courts}}",
  "courts.districts": "Districts and fleets",
  "courts.others": "Above the districts",
  "courts.otherCourts":
    "Courts of appeal and cassation, the Supreme Court, and courts abolished since 2019",
  "courts.court": "Court",
  "courts.town": "Town",
  "courts.region": "Region",
  "courts.cases": "Cases here",
  "courts.code": "Code",
  "courts.kind": "Kind",
  "courts.status": "Status",
  "courts.superior": "Superior court",
  "courts.appeal": "Appeals go to",
  "courts.cassation": "Cassation",
  "courts.subordinate": "Courts under it",
  "courts.subordinate.count": "{n, plural, one {# court under it} other {# courts under it}}",
  "courts.aliases": "Other English spellings",
  "courts.formerNames": "Former names",
  "courts.host": "Host of its site",
  "courts.host.note": "Shown as text, not as a link: a visit can be seen by those who run it.",
  "courts.note": "Note",
  "courts.basis": "Basis of the hierarchy",
  "courts.casesHere": "Cases tried or heard here",
  "courts.casesHere.none":
    "No case in the casebook names this court yet. Many sources name no court at all.",
  "courts.townUnknown": "town not known",
  "courts.code.note": "The first two digits are not always the region of the seat.",
  "courts.regionStatus.occupied2014": "Territory of Ukraine, occupied by Russia since 2014",
  "courts.regionStatus.occupied2022":
    "Territory of Ukraine, occupied in part; Russia has claimed to annex it since 2022",
  "courts.regionStatus.abroad": "Outside Russia: a court of a Russian garrison abroad",
  "courts.credit":
    "Court and region data: partly from {hflabs} and {dataout}, CC BY-SA 4.0; changed and added to by us under the same licence.",
  "courts.english": "English names are our own translation.",
  "courts.note.ugolnyeKopi": "It sits in Ugolnye Kopi, by its address of 2019.",
  "courts.note.vanino": "It sits in Vanino, by its address of 2019.",
  "courts.note.krasnayaRechka":
    "Named after the Krasnaya Rechka garrison in Khabarovsk (unverified background); its address of 2019 is in Khabarovsk.",
  "courts.note.chebarkul":
    "Named after Magnitogorsk, it sits in Chebarkul, by its address of 2019.",
  "courts.note.created2023":
    "Created by the federal laws of 3 April 2023 (86-FZ for Luhansk, sister laws of the same day for the others).",
  "courts.note.occupied":
    "Territory of Ukraine occupied by Russia; ISO 3166-2 lists it under Ukraine. Russia treats it as its own federal subject.",
  "courts.note.tiraspol":
    "Listed in two public lists of courts; a run through the portal in 2023 found no case there.",
  "courts.note.central":
    "Formed on 1 October 2019 from the Volga and Ural district military courts.",
  "courts.note.baltic":
    "Not to be confused with the Baltiysk Garrison Military Court (39GV0004), whose Russian adjective is the same.",
  "courts.note.appellate":
    "Hears appeals against first-instance decisions of district and fleet military courts; at work since 1 October 2019.",
  "courts.note.cassation":
    "The third instance for decisions of garrison courts; at work since 1 October 2019.",
  "courts.basis.law": "Federal Law 466-FZ of 2020, read through arvidsever/Sudrf",
  "courts.basis.expert":
    "arvidsever/Sudrf, which names an unnamed expert; outside Federal Law 466-FZ",
  "courts.until": "until {date}",

  "code.court-kind.garrison": "garrison military court",
  "code.court-kind.district": "district military court",
  "code.court-kind.fleet": "fleet military court",
  "code.court-kind.appellate": "appellate military court",
  "code.court-kind.cassation": "cassation military court",
  "code.court-kind.supreme": "Supreme Court",
  "code.court-status.active": "at work",
  "code.court-status.abolished": "abolished",
} as const;
