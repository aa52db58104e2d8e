'use server'
import { endLicence } from '@/lib/licensing/commands/end-licence'
import { grantLicence } from '@/lib/licensing/commands/grant-licence'
import { EndLicenceInput, GrantLicenceInput } from '@/lib/licensing/schema'
import { allianceAction } from '@/lib/web/alliance-door'

export const grantLicenceAction = allianceAction(GrantLicenceInput, grantLicence)
export const endLicenceAction = allianceAction(EndLicenceInput, endLicence)
