/** The head of a private page that is a plain form: nothing of it is kept or found. */
export function PrivateHead({ title }: { title: string }) {
  return (
    <>
      <title>{title}</title>
      <meta name="robots" content="noindex, nofollow" />
      <meta name="otkaz-page" content={JSON.stringify({ status: 200, keys: {} })} />
    </>
  );
}
