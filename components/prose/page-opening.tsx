import type { ReactNode } from "react";
import type { Language } from "@/lib/domain/language";

type PageOpeningProps = {
  kicker?: ReactNode;
  title: ReactNode;
  /** A long title is set smaller. */
  size?: "long";
  /** What the title stands for, in the language of the page. */
  subject?: string;
  /** The same in the other language. */
  other?: { lang: Language; text: string };
  standfirst?: ReactNode;
};

/** The head of a page: where it belongs, its title in both languages, and what it is about. */
export function PageOpening(props: PageOpeningProps) {
  const { kicker, title, size, subject, other, standfirst } = props;
  return (
    <header className="opening">
      {kicker ? <p className="kicker">{kicker}</p> : null}
      <h1 className={size}>
        {title}
        {subject ? <span className="subject">{subject}</span> : null}
        {other ? <span lang={other.lang}>{other.text}</span> : null}
      </h1>
      {standfirst ? <p className="standfirst">{standfirst}</p> : null}
    </header>
  );
}
