import { z } from 'zod'

export const Day = z.iso.date()
export const Moment = z.iso.datetime()
export const Url = z.url({ protocol: /^https?$/ })
export const Text = z.string()
export const Minutes = z.int().nonnegative()

/** Every letter about an application: what to quote, and which category (a code; its label is made when it is drawn). */
export const About = z.strictObject({ reference: Text, category: Text, url: Url })
/** A link that carries a token. It stands in `secret` and is emptied once the letter has left. */
export const Link = z.strictObject({ url: Url })
export const None = z.undefined()
