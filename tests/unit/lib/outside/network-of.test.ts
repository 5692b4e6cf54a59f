import { expect, it } from "vitest";
import { networkOf } from "@/lib/outside/network-of";

it.each([
  ["203.0.113.7", "203.0.113.7"],
  ["::ffff:203.0.113.7", "203.0.113.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
  ["2001:0DB8:0001:0002::1", "2001:db8:1:2"],
  ["203.0.113.7:51234", "203.0.113.7"],
  ["[2001:db8:1:2::1]", "2001:db8:1:2"],
  ["[2001:db8:1:2::1]:51234", "2001:db8:1:2"],
  ["127.0.0.1", null],
  ["127.0.0.1:51234", null],
  ["::1", null],
  ["::ffff:127.0.0.1", null],
  ["0.0.0.0", null],
  ["", null],
  ["unknown", null],
  ["203.0.113.7, 198.51.100.1", null],
])("counts what comes from %j under %j", (address, network) => {
  expect(networkOf(address)).toBe(network);
});
