/** A function of one object that is answered once for each: for what several ask about the same scene, document or pattern. */
export const once = <Asked extends WeakKey, Answer>(answer: (asked: Asked) => Answer): ((asked: Asked) => Answer) => {
  const known = new WeakMap<Asked, { readonly answer: Answer }>();
  return (asked) => {
    const before = known.get(asked);
    if (before !== undefined) return before.answer;
    const made = { answer: answer(asked) };
    known.set(asked, made);
    return made.answer;
  };
};
