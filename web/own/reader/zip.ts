import { packedFiles } from "../packed-files.ts";
import { serve } from "../serve-reader.ts";

serve(({ bytes, name }) => ({ files: packedFiles(bytes, name) }));
