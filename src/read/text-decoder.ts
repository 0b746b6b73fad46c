/** The part of the platform's decoder that is used; Node and browsers both have it. */
declare const TextDecoder: new (label: string, options: DecodeOptions) => { readonly decode: (bytes: Uint8Array) => string };

/** `fatal`: bytes that the encoding does not know throw. `ignoreBOM`: a byte order mark stays in the text. */
export type DecodeOptions = { readonly fatal?: boolean; readonly ignoreBOM?: boolean };

/** Bytes as text in the encoding of a label. Throws where `fatal` is asked for. */
export const decodeBytes = (bytes: Uint8Array, label: string, options: DecodeOptions = {}): string =>
  new TextDecoder(label, options).decode(bytes);
