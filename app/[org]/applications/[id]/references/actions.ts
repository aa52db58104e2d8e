'use server'
import { cancelRater } from '@/lib/references/commands/cancel-rater'
import { cancelRest } from '@/lib/references/commands/cancel-rest'
import { editRater } from '@/lib/references/commands/edit-rater'
import { nameRater } from '@/lib/references/commands/name-rater'
import { readdressRater } from '@/lib/references/commands/readdress-rater'
import { remindRater } from '@/lib/references/commands/remind-rater'
import { requestRating } from '@/lib/references/commands/request-rating'
import { showLink } from '@/lib/references/commands/show-link'
import { EditRaterInput, NameRaterInput, RatersOf, ReaddressRaterInput, ReferenceRef } from '@/lib/references/schema'
import { action } from '@/lib/web/action'

export const nameRaterAction = action(NameRaterInput, nameRater)
export const editRaterAction = action(EditRaterInput, editRater)
export const readdressRaterAction = action(ReaddressRaterInput, readdressRater)
export const requestRatingAction = action(ReferenceRef, requestRating)
export const remindRaterAction = action(ReferenceRef, remindRater)
export const cancelRaterAction = action(ReferenceRef, cancelRater)
export const cancelRestAction = action(RatersOf, cancelRest)
export const showLinkAction = action(ReferenceRef, showLink)
