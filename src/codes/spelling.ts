/** A drug's name as look-ups compare it: lower case, without spaces and punctuation. `5-FU` and `5 fu` are one. */
export const plainSpelling = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
