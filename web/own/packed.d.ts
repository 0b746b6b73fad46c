/** A worker's code, gzipped, in base 85; null where the page in one file leaves a reader out. See `vite.config.ts`. */
declare module "*?packed" {
  export const packed: string;
}
