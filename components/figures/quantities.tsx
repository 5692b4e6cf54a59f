import { Unknown } from "@/components/values/unknown";
import type { PublicFigure } from "@/lib/domain/public/public-figure";
import type { Translator } from "@/lib/messages/translator";
import { quantityText } from "./quantity-text";

/** The numbers of a figure, each with its hedge and unit; words alone are hatched. */
export function Quantities({ figure, t }: { figure: PublicFigure; t: Translator }) {
  return (
    <ul className="quantities">
      {figure.quantities.map((quantity) => {
        const text = quantityText(quantity, t);
        return (
          <li key={`${quantity.what} ${quantity.unit} ${quantity.min} ${quantity.max}`}>
            {text ? <b>{text}</b> : <Unknown t={t} words={t("figures.wordsOnly")} />}
            {quantity.what ? <small>{quantity.what}</small> : null}
          </li>
        );
      })}
    </ul>
  );
}
