import { useSpeech } from "./context.ts";

export const TraceView = () => {
  const { t } = useSpeech();
  return <p className="empty">{t("pickRegulation")}</p>;
};
