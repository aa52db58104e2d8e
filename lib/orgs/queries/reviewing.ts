import { createHash } from 'node:crypto'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import type { OrgScope } from '@/lib/ctx/org-scope'
import type { OrgSettings } from '@/lib/rules/settings'
import { mayChangeSettings } from '../policy'

/** How an association reviews, waits and counts its days, by the names its form uses. */
export type Reviewing = {
  readers: OrgSettings['review']['readers']
  assignsItself: boolean
  reviewerDays: number
  settlingDays: number
  advisoryReview: boolean
  sharedEmployers: string[]
  informationRounds: number
  informationDaysAgain: number
  idleDraftMonths: number
  ladders: OrgSettings['waits']
  promises: OrgSettings['serviceLevels']
  federalHolidays: boolean
  closedDays: string[]
}

export function reviewingOf({ review, applications, waits, serviceLevels, calendar }: OrgSettings): Reviewing {
  const { readers, assignsItself, reviewerDays, settlingDays, advisoryReview, sharedEmployers } = review
  const { informationRounds, informationDaysAgain, idleDraftMonths } = applications
  return {
    ...{ readers, assignsItself, reviewerDays, settlingDays, advisoryReview, sharedEmployers },
    ...{ informationRounds, informationDaysAgain, idleDraftMonths },
    ladders: waits,
    promises: serviceLevels,
    federalHolidays: calendar.federalHolidays,
    closedDays: calendar.closedDays,
  }
}

/** Each value as one line of text under its field's name: for comparing, and for the audit trail. */
export function reviewingLines(reviewing: Reviewing): Record<string, string> {
  const lines: Record<string, string> = {}
  const walk = (name: string, value: unknown): void => {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      for (const [key, child] of Object.entries(value)) walk(name ? `${name}.${key}` : key, child)
    } else lines[name] = lineOf(name, value)
  }
  walk('', reviewing)
  return lines
}

const ONE_A_LINE: ReadonlySet<string> = new Set(['closedDays', 'sharedEmployers'])

function lineOf(name: string, value: unknown): string {
  if (ONE_A_LINE.has(name) && Array.isArray(value)) return value.join('\n')
  if (Array.isArray(value)) return value.toSorted((a, b) => Number(a) - Number(b)).join(', ')
  if (typeof value === 'boolean') return value ? 'true' : ''
  return value === null ? '' : String(value)
}

/** Stands for one state of these settings: a form carries it, and saves only over the state it showed. */
export function reviewingVersion(org: Pick<OrgScope, 'id' | 'settings'>): string {
  return createHash('sha256')
    .update(JSON.stringify([org.id, reviewingLines(reviewingOf(org.settings))]))
    .digest('hex')
    .slice(0, 16)
}

export type ReviewingView = { version: string; lines: Record<string, string> }

/** The settings as their form starts: every answer as one would type it. */
export async function reviewingView(ctx: Ctx): Promise<ReviewingView> {
  demand(mayChangeSettings(ctx.actor))
  return { version: reviewingVersion(ctx.org), lines: reviewingLines(reviewingOf(ctx.org.settings)) }
}
