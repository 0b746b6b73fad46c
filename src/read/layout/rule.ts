/** A line that is drawn across or down a sheet: where it stands, and from where to where it runs. In points. */
export type Rule = { readonly at: number; readonly from: number; readonly to: number };

/** The lines drawn on a sheet. */
export type Rules = { readonly across: readonly Rule[]; readonly down: readonly Rule[] };
