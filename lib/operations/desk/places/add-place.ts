import { z } from "zod";
import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { parseInput } from "@/lib/domain/parse-input";
import type { Place } from "@/lib/domain/place";
import { shortId } from "@/lib/outside/short-id";
import { assertMay } from "@/lib/policies/may";
import { givenName, localName } from "./local-name";

const request = z.strictObject({ name: givenName });

/** Adds a place by its name alone: a settlement, until somebody says otherwise, without coordinates. */
export async function addPlace(actor: Actor, given: unknown): Promise<Place> {
  assertMay(actor, "writePlace");
  const { name } = parseInput(request, given);
  const id = shortId("place");
  const place: Place = {
    id,
    name: localName(name),
    region: null,
    precision: "settlement",
    latitude: null,
    longitude: null,
    parent: null,
    version: 1,
  };
  await inTransaction(async ({ places, journal }) => {
    await places.add(place);
    await journal.audit({
      actor,
      action: "addPlace",
      about: { kind: "place", id },
      at: new Date(),
    });
  });
  return place;
}
