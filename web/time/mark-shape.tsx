import type { Shape } from "./timeline.ts";

const PATHS: Readonly<Record<Shape, string>> = {
  square: "M2.500 2.500h11v11h-11Z",
  circle: "M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2Z",
  triangle: "M8 1.500 15 14H1Z",
  diamond: "m8 1 7 7-7 7-7-7Z",
};

/** The sign of a lane. */
export const MarkShape = ({ shape }: { readonly shape: Shape }) => (
  <svg className={`mark-shape ${shape}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d={PATHS[shape]} />
  </svg>
);
