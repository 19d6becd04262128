/** The fact stands on record, and its periods with it; the procedure stays where it is. */
export const noted = {} as const;
