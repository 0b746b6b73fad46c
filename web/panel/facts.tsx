import type { ReactNode } from "react";

/** A name and what it holds; `null` and empty values are left out. */
export type FactRow = { readonly name: string; readonly value: ReactNode };

/** Facts as a list of terms. */
export const Facts = ({ rows }: { readonly rows: readonly FactRow[] }) => {
  const filled = rows.filter(({ value }) => value !== null && value !== "");
  if (filled.length === 0) return null;
  return (
    <dl className="facts">
      {filled.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};
