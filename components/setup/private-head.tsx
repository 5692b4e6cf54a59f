/** The head of a private page that is a plain form: nothing of it is kept or found. */
export function PrivateHead({ title, status = 200 }: { title: string; status?: 200 | 410 }) {
  return (
    <>
      <title>{title}</title>
      <meta name="robots" content="noindex, nofollow" />
      <meta name="otkaz-page" content={JSON.stringify({ status, keys: {} })} />
    </>
  );
}
