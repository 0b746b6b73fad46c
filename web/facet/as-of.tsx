import { Input, Label, TextField } from "react-aria-components";
import { usePage, useSpeech } from "../panel/context.ts";

/** The day that counts as today. An emptied field leaves the day as it was. */
export const AsOf = () => {
  const { t } = useSpeech();
  const today = usePage((state) => state.view.today);
  const go = usePage((state) => state.go);
  return (
    <TextField className="as-of" type="date" value={today} onChange={(day) => (day === "" ? null : go({ today: day }))}>
      <Label>{t("asOf")}</Label>
      <Input min="1949-10-01" max="2999-12-31" />
    </TextField>
  );
};
