/** Words that speak of aims or of places out of danger, where we speak of distance and reach. */
export const LOADED = /target|strike|safe|\bhits?\b|threat/i

export const UNLAWFUL = /illegal|unlawful|outlaw/i

/** Charges against a party; never without who makes them. */
export const CHARGE = /violat|breach|broke/i

/** What names, in the same text, who makes a charge. */
export const CHARGED_BY = /by its finding|US finding|denies|according to/i

/** Not to be said of anything after the treaty ended. */
export const IN_FORCE = /\bban(s|ned)?\b|violat|breach/i

/** The day on which the treaty ended, as ISO date. */
export const LAST_DAY = '2019-08-02'
