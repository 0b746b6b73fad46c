import { InputError } from "../input-error.ts";
import type { Compound } from "./compound.ts";

type Program = { readonly stream: string; readonly is: string };

/** What other programs than Word name their streams. */
const PROGRAMS: readonly Program[] = [
  { stream: "Workbook", is: "an Excel workbook (.xls)" },
  { stream: "Book", is: "an Excel workbook (.xls)" },
  { stream: "PowerPoint Document", is: "a PowerPoint presentation (.ppt)" },
  { stream: "VisioDocument", is: "a Visio drawing (.vsd)" },
  { stream: "__properties_version1.0", is: "an Outlook message (.msg)" },
  { stream: "MatOST", is: "a document of Microsoft Works (.wps)" },
  { stream: "HwpSummaryInformation", is: "a Hangul document (.hwp)" },
];

/** Class of the packages that Windows installs. */
const INSTALLER = "84100c0000000000c000000000000046";
const ENCRYPTED: readonly string[] = ["EncryptedPackage", "EncryptionInfo"];

/** Makes sure that a compound file is of Word and open to all. Throws `InputError` that says what it is. */
export const checkProgram = ({ names, classId }: Compound, file: string): void => {
  if (names.has("WordDocument")) return;
  if (ENCRYPTED.some((name) => names.has(name)))
    throw new InputError("read/encrypted", file, {
      reason: "the document is protected by a password",
      remedy: "Open it with the password, take the password off, save it and try again.",
    });
  const known = classId === INSTALLER ? "an installer (.msi)" : PROGRAMS.find(({ stream }) => names.has(stream))?.is;
  throw new InputError("read/format", file, {
    reason: `this is ${known ?? "a compound file of another program"}, no document of Word`,
    remedy: "Save the text in it as .docx or .txt and hand that in.",
  });
};
