/** Gives the SHA-256 digest of a text in UTF-8, in lower-case hex. */
export type Digest = (text: string) => string
