/** The same function, which answers from memory when it is asked the same as the last time. Arguments are the same where they are identical. */
export const rememberLast = <Asked extends readonly unknown[], Answer>(
  compute: (...asked: Asked) => Answer,
): ((...asked: Asked) => Answer) => {
  let last: { readonly asked: Asked; readonly answer: Answer } | null = null;
  return (...asked) => {
    if (last !== null && asked.every((value, index) => Object.is(value, last?.asked[index]))) return last.answer;
    last = { asked, answer: compute(...asked) };
    return last.answer;
  };
};
