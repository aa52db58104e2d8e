import { sql } from '@/lib/db/sql'
import { EDITIONS } from '@/lib/rules/criteria'
import { isFinal, STATES } from '@/lib/rules/transitions'

/** What is wrong or waits in an application before anybody opens it, the gravest first. */
export const DESK_FLAGS = ['ratingVoid', 'rscDiffers', 'rscAwaited'] as const
export type DeskFlag = (typeof DESK_FLAGS)[number]

const OPEN = STATES.filter((state) => !isFinal(state))
/** RSC of a draft is still being gathered. */
const SENT = OPEN.filter((state) => state !== 'draft')
/** So many answers without information void a rating, by edition. */
const VOID = JSON.stringify(Object.fromEntries(EDITIONS.map(({ id, voidAnswers }) => [id, voidAnswers.count])))

const runs = sql`r."orgId" = t."orgId" and r."personId" = t."personId"`
const sessions = sql`m."orgId" = t."orgId" and m."personId" = t."personId"`

/** The flags of the desk's row `t`: a few looks into an index for each of a page's rows, no statement of their own. */
export const FLAGS = sql`array_remove(array[
  case when t."state" = any(${OPEN}) and exists (select 1 from "Reference" f
    join "Rating" g on g."orgId" = f."orgId" and g."referenceId" = f."id"
    where f."orgId" = t."orgId" and f."applicationId" = t."id" and g."submittedAt" is not null
      and g."notEnoughInformation" >= (${VOID}::jsonb ->> t."edition")::int) then 'ratingVoid' end,
  case when t."state" = any(${SENT}) and (
    exists (select 1 from "RscRun" r where ${runs} and r."disputedAt" is not null)
    or exists (select 1 from "SessionMember" m where ${sessions} and m."differsById" is not null)) then 'rscDiffers' end,
  case when t."state" = any(${SENT}) and (
    exists (select 1 from "RscRun" r where ${runs} and r."confirmedAt" is null and r."disputedAt" is null)
    or exists (select 1 from "SessionMember" m where ${sessions} and m."differsById" is null
      and (m."memberAgreedAt" is null) <> (m."giverAgreedAt" is null))) then 'rscAwaited' end
  ], null) as "flags"`
