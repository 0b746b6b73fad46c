const PATHS = {
  undo: "M8 5 4 9l4 4M4 9h9a4 4 0 0 1 0 8h-3",
  redo: "m12 5 4 4-4 4M16 9H7a4 4 0 0 0 0 8h3",
  language: "M3 5h8M7 3v2M9.5 5C9 9 6.500 11.500 3.500 13M5 8c1 2.500 3 4 5 5M10 17l3.500-8 3.500 8M11.200 14.500h4.600",
  export: "M10 3v9m-3.500-3.500L10 12l3.500-3.500M4 13v3h12v-3",
  open: "M3 15.500V5h5l2 2h6v2.500M3 15.500 5.500 9.500H18L15.500 15.500Z",
  theme: "M16 12.500A6.500 6.500 0 0 1 7.500 4a6.500 6.500 0 1 0 8.500 8.500Z",
  close: "m5 5 10 10M15 5 5 15",
  plus: "M10 4v12M4 10h12",
  minus: "M4 10h12",
  fit: "M4 8V4h4M16 8V4h-4M4 12v4h4M16 12v4h-4",
  target: "M10 6.500a3.500 3.500 0 1 0 0 7 3.500 3.500 0 1 0 0-7ZM10 2.500v4M10 13.500v4M2.500 10h4M13.500 10h4",
  path: "M5.500 12.500a2 2 0 1 0 0 4 2 2 0 1 0 0-4ZM14.500 3.500a2 2 0 1 0 0 4 2 2 0 1 0 0-4ZM7.500 14.500h5a2.250 2.250 0 0 0 0-4.500h-5a2.250 2.250 0 0 1 0-4.500h5",
  source: "M6 3h6l3 3v11H6ZM8.500 9.500h4M8.500 12.500h4",
  table: "M3.500 4.500h13v11h-13ZM3.500 8.500h13M8 8.500v7",
  graph:
    "M5.500 13.500 10 6m1 .500 3.500 6.500M7 15h6M10 3.500a1.500 1.500 0 1 0 0 3 1.500 1.500 0 1 0 0-3ZM5 13.500a1.500 1.500 0 1 0 0 3 1.500 1.500 0 1 0 0-3ZM15 13.500a1.500 1.500 0 1 0 0 3 1.500 1.500 0 1 0 0-3Z",
  previous: "m5 12 5-5 5 5",
  next: "m5 8 5 5 5-5",
  search: "M9 4a5 5 0 1 0 0 10A5 5 0 1 0 9 4ZM12.600 12.600 16.500 16.500",
  legend: "M4 5h2M4 10h2M4 15h2M9 5h7M9 10h7M9 15h7",
  help: "M7.500 7.500a2.500 2.500 0 1 1 3.600 2.200c-.800.400-1.100.900-1.100 1.800m0 2.500v.500M10 2.500a7.500 7.500 0 1 0 0 15 7.500 7.500 0 1 0 0-15Z",
  print: "M6 7V3.500h8V7M6 14H3.500V7.500h13V14H14M6 11.500h8v5H6Z",
  chevron: "m8 5 5 5-5 5",
} as const;

export type IconName = keyof typeof PATHS;

/** A drawn sign; the button around it carries the name. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <path d={PATHS[name]} />
  </svg>
);
