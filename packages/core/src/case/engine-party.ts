/** Who speaks when a day has come, and whom a case asks to carry something out. */
export const engineParty = 'ketenregie'
