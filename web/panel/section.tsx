import type { ReactNode } from "react";
import { count } from "../text/language.ts";

type SectionProps = { readonly title: string; readonly size?: number; readonly children: ReactNode };

/** A part of the details under its heading. */
export const Section = ({ title, size, children }: SectionProps) => (
  <section className="section">
    <h3>
      {title}
      {size === undefined ? null : <span className="number">{count(size)}</span>}
    </h3>
    {children}
  </section>
);
