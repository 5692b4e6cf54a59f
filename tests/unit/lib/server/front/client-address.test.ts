import { inject } from "light-my-request";
import { expect, it } from "vitest";
import { clientAddress } from "@/lib/server/front/client-address";

it.each([
  ["what a stranger wrote is not believed", false, "203.0.113.9", "192.0.2.1"],
  ["the last hop of a trusted proxy is", true, "203.0.113.9, 198.51.100.7", "198.51.100.7"],
  ["without a hop it is the connection's own", true, "", "192.0.2.1"],
])("%s", async (_, trust, forwarded, expected) => {
  let address = "";
  await inject(
    (req, res) => {
      address = clientAddress(req, trust);
      res.end();
    },
    { url: "/", headers: { "x-forwarded-for": forwarded }, remoteAddress: "192.0.2.1" },
  );
  expect(address).toBe(expected);
});
