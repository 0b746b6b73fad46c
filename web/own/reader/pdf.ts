import { readPdf } from "../../../src/read/pdf/index.ts";
import { serveReader } from "../serve-reader.ts";

serveReader(readPdf);
