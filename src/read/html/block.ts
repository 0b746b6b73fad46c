/** Elements that start and end a line. */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    "html head body div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tfoot tr td th caption section article main header footer nav aside " +
    "form fieldset legend address blockquote pre hr br center figure figcaption details summary dir menu title option"
  ).split(" "),
);
