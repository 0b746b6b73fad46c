/** A stage over all documents of a material: processor time, millions of characters a second of it, and how many times jieba's speed that is. */
export type StageRow = { readonly name: string; readonly milliseconds: number; readonly millions: number; readonly ratio: number };

/** A length, and how many times its share of the time it takes. */
export type GrowthRow = { readonly characters: number; readonly milliseconds: number; readonly growth: number };

export type HostileRow = { readonly name: string; readonly milliseconds: number };

/** All that a run of the bench measured. */
export type Bench = {
  readonly stages: readonly {
    readonly name: string;
    readonly documents: number;
    readonly characters: number;
    readonly rows: readonly StageRow[];
  }[];
  readonly growth: readonly GrowthRow[];
  readonly hostile: readonly HostileRow[];
};
