/** What a machine route answers to parameters that it does not understand, each of them named. */
export function invalidAnswer(problems: readonly unknown[]): Response {
  const headers = { "Access-Control-Allow-Origin": "*" };
  return Response.json({ error: "invalid", problems }, { status: 400, headers });
}
