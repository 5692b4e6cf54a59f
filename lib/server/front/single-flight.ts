/** Lets those who ask for the same thing at the same time share one piece of work. */
export function createSingleFlight<Result>() {
  const flights = new Map<string, Promise<Result>>();
  return (key: string, work: () => Promise<Result>): Promise<Result> => {
    const under = flights.get(key);
    if (under !== undefined) return under;
    const flight = work().finally(() => flights.delete(key));
    flights.set(key, flight);
    return flight;
  };
}
