import type { Header } from "../../extract/index.ts";

/** The head of a paper that says nothing of itself. */
export const NO_HEADER: Header = {
  title: null,
  number: null,
  issuer: null,
  date: null,
  genre: null,
  secrecy: null,
  urgency: null,
  addressees: [],
  copies: [],
  keywords: [],
  annexes: [],
};
