import type { KnownNotes } from "@/components/prose/noted";

/** The notes on courts, as the reference data word them. */
export const courtNotes: KnownNotes = [
  ["Sits in Ugolnye Kopi by the 2019 address", "courts.note.ugolnyeKopi"],
  ["Sits in Vanino by the 2019 address", "courts.note.vanino"],
  [
    "Name comes from the Krasnaya Rechka garrison in Khabarovsk (place in the 2019 address is Khabarovsk; the etymology is unverified-background)",
    "courts.note.krasnayaRechka",
  ],
  [
    "Sits in Chebarkul by the 2019 address although named after Magnitogorsk",
    "courts.note.chebarkul",
  ],
  [
    "created by the 3 April 2023 package of federal laws (FZ 86 for the LNR; the others by sister laws of the same day)",
    "courts.note.created2023",
  ],
  [
    "Territory of Ukraine occupied by Russia; ISO 3166-2 lists it under UA. Russia treats it as its own federal subject.",
    "courts.note.occupied",
  ],
  [
    "tochno/courtandrey configurations list it; the 2023 run found no case there",
    "courts.note.tiraspol",
  ],
  ["Formed on 2019-10-01 from the Volga and Ural district military courts", "courts.note.central"],
  [
    "Not to be confused with the Baltiysk Garrison Military Court (39GV0004), whose Russian adjective is the same",
    "courts.note.baltic",
  ],
  [
    "Hears appeals on first-instance decisions of district and fleet military courts; began work on 2019-10-01",
    "courts.note.appellate",
  ],
  [
    "Third instance for garrison court decisions; began work on 2019-10-01",
    "courts.note.cassation",
  ],
];

/** Where the place of a court in the hierarchy is known from, as the reference data word it. */
export const hierarchyBases: KnownNotes = [
  ["FZ 466/2020 via arvidsever/Sudrf", "courts.basis.law"],
  ["arvidsever/Sudrf (confirmed by 'an expert', outside FZ 466)", "courts.basis.expert"],
];
