import { organization } from "../organization/kind.ts";
import { defineRelation } from "./define.ts";

/** To whom a paper is sent: the bodies of its line of addressees. */
export const addressedTo = defineRelation({
  id: "addressed_to",
  frames: [{ form: "line", id: "addressed-to/line", role: "addressee", kinds: [organization] }],
});
