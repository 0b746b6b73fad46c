import type { Block, Span } from "../../extract/index.ts";
import type { SourceText } from "../../graph/model.ts";
import { lastStarted } from "../../graph/sorted.ts";

/** A span to be lit, and under which name. */
export type Light = Span & { readonly name: string };

/** Characters of a block that are lit alike; `names` of the lights on them, the innermost last. */
export type Segment = { readonly start: number; readonly text: string; readonly names: readonly string[] };

/** Cuts a span of a text where lights begin and end, for where the browser cannot light text itself. The lights are sorted by their start, outer ones first. */
export const segmentsOf = (text: string, { start, end }: Span, lights: readonly Light[]): readonly Segment[] => {
  const inside = lights.filter((light) => light.start < end && start < light.end);
  const cuts = new Set([start, end]);
  for (const light of inside) for (const at of [light.start, light.end]) if (start < at && at < end) cuts.add(at);
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((from, index) => {
    const to = places[index + 1] ?? end;
    const names = inside.filter((light) => light.start <= from && to <= light.end).map((light) => light.name);
    return { start: from, text: text.slice(from, to), names: [...new Set(names)] };
  });
};

const LINE = /[^\r\n]+/gu;

/** The blocks of a text; its lines where it has none. */
export const blocksOf = ({ text, blocks }: SourceText): readonly Block[] =>
  blocks.length > 0
    ? blocks
    : Array.from(text.matchAll(LINE), (match) => ({
        span: { start: match.index, end: match.index + match[0].length },
        role: "paragraph" as const,
        level: 0,
        parent: null,
        origin: null,
      }));

/** The index of the block that holds a place, else of the last one before it; -1 before the first. */
export const blockAt = (blocks: readonly Block[], offset: number): number => lastStarted(blocks, ({ span }) => span.start, offset);
