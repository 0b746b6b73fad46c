/** A worker's code, gzipped, in base64; see `vite.config.ts`. */
declare module "*?packed" {
  export const packed: string;
}
