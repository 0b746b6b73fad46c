import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Page } from "./panel/page.tsx";
import "./style/page.css";

const element = document.getElementById("page");
if (element === null) throw new Error("index.html has no #page");
createRoot(element).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
