/** What a reader recommends; `settling.recommendation.<code>` says it. */
export const RECOMMENDATIONS = ['endorse', 'clearForExam', 'defer', 'moreInformation'] as const
export type Recommendation = (typeof RECOMMENDATIONS)[number]

/** What an advisory reading comes to; it is no recommendation and counts for nothing. */
export const ADVICE = ['ready', 'notYet'] as const
export type Advice = (typeof ADVICE)[number]

/** Why readings ended before they were in; `settling.closed.<code>` says it to the reader. */
const CLOSED_WHYS = ['decided', 'withdrawn', 'settled', 'sent'] as const
export type ClosedWhy = (typeof CLOSED_WHYS)[number]

/** How a reading came to its recommendation; `settling.how.<code>` says it. */
const SETTLED_HOWS = ['one', 'agreed', 'third', 'coordinator'] as const
export type SettledHow = (typeof SETTLED_HOWS)[number]
