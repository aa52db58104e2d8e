import type { z } from 'zod'
import { explained, type SettingName, settings, together } from './settings'

type Found = z.output<typeof settings>

/** The deployment's switches, complete: what may be left out has its default here. */
export type Env = Omit<Found, 'PUBLIC_ORIGIN' | 'PERSONAS'> & {
  readonly PUBLIC_ORIGIN: string
  readonly PERSONAS: 'on' | 'off'
}

type Source = Readonly<Record<string, string | undefined>>

/** Reads the settings out of `source`. An empty value counts as absent, since that is how compose files leave one out. */
export function readEnv(source: Source): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const result = settings.safeParse(given)
  const single = result.error?.issues.map(({ path, message }) => ({ name: String(path[0]), why: message })) ?? []
  const wrong = [...single, ...together(given).filter(({ name }) => single.every((each) => each.name !== name))]
  if (!result.success || wrong.length > 0) throw new Error(complaint(wrong, given))
  const found = result.data
  return {
    ...found,
    PUBLIC_ORIGIN: found.PUBLIC_ORIGIN ?? `http://localhost:${found.PORT}`,
    PERSONAS: found.PERSONAS ?? (found.ATTUNE_ENV === 'production' ? 'off' : 'on'),
  }
}

function complaint(wrong: readonly { name: string; why: string }[], given: Source): string {
  const lines = wrong.map(({ name, why }) => {
    const about = isSetting(name) ? explained[name] : { what: 'unknown', example: '' }
    const said = given[name] === undefined && !why.startsWith('is missing') ? 'is missing' : why
    return `  ${name} ${said}\n    For: ${about.what}\n    Example: ${name}=${about.example}`
  })
  return `These settings stop the start:\n${lines.join('\n')}\nEvery setting is explained in .env.example.`
}

const isSetting = (name: string): name is SettingName => name in explained

let parsed: Env | undefined

/** The settings of this process, parsed once. Nothing else in the product reads process.env. */
export function env(): Env {
  parsed ??= readEnv(process.env)
  return parsed
}
