/** The ending of a file's name: lower case, without the point; empty where it has none. */
export const extensionOf = (name: string): string => /\.([^./\\]+)$/u.exec(name)?.[1]?.toLowerCase() ?? "";
