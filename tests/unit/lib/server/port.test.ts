import { createServer } from "node:net";
import { expect, it } from "vitest";
import { assertPortFree, listen } from "@/lib/server/port";

it("names PORT when the port is taken, and takes it once it is free", async () => {
  const other = createServer();
  await listen(other, 0);
  const address = other.address();
  const port = typeof address === "object" && address ? address.port : 0;
  await expect(assertPortFree(port)).rejects.toThrow(/taken by another program.*set PORT/);
  await new Promise((resolve) => other.close(resolve));
  await expect(assertPortFree(port)).resolves.toBeUndefined();
});
