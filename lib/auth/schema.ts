import { z } from 'zod'

/** Schemas of the account forms; error messages are keys of the catalogue. */
export const emailField = (missing: string, wrong: string) =>
  z
    .string({ error: missing })
    .trim()
    .toLowerCase()
    .min(1, missing)
    .max(254, wrong)
    .regex(/^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@<>(),;:".]{2,}$/, wrong)

export const Email = emailField('auth.email.missing', 'auth.email.wrong')

const Password = z
  .string({ error: 'auth.password.missing' })
  .min(1, 'auth.password.missing')
  .max(1000, 'auth.password.long')
const Token = z.string().min(1).max(100)
const Return = z.string().max(500).optional()

const PersonName = (missing: string) => z.string({ error: missing }).trim().min(1, missing).max(80, 'common.error.long')

export const SignUpInput = z.strictObject({
  givenName: PersonName('auth.givenName.missing'),
  familyName: PersonName('auth.familyName.missing'),
  email: Email,
  password: Password,
  return: Return,
})
export const SignInInput = z.strictObject({ email: Email, password: Password, return: Return })
export const ConfirmAddressInput = z.strictObject({ token: Token, password: Password, return: Return })
export const RequestResetInput = z.strictObject({ email: Email })
export const ResetPasswordInput = z.strictObject({ token: Token, password: Password })
export const ChangePasswordInput = z.strictObject({ current: Password, password: Password })
export const RequestAddressInput = z.strictObject({ email: Email, password: Password })
export const TakeAddressInput = z.strictObject({ token: Token, password: Password, return: Return })
export const KeepAddressInput = z.strictObject({ token: Token })
export const EndSessionInput = z.strictObject({ sessionId: z.uuid() })
export const LocaleInput = z.strictObject({ locale: z.enum(['en', 'es']), return: Return })
export const NoInput = z.strictObject({})

/** A path inside this site to go to after signing in, or the front page: never another site's address. */
export function safeReturn(path: string | undefined): string {
  return path && /^\/(?![/\\])[\w\-./?=&%~+:@]*$/.test(path) ? path : '/'
}
export const SignInAsInput = z.strictObject({ key: z.string().max(40), return: Return })
