'use server'
import { cancelRater } from '@/lib/references/commands/cancel-rater'
import { editRater } from '@/lib/references/commands/edit-rater'
import { nameRater } from '@/lib/references/commands/name-rater'
import { readdressRater } from '@/lib/references/commands/readdress-rater'
import { remindRater } from '@/lib/references/commands/remind-rater'
import { requestRating } from '@/lib/references/commands/request-rating'
import { EditRaterInput, NameRaterInput, ReaddressRaterInput, ReferenceRef } from '@/lib/references/schema'
import { action } from '@/lib/web/action'

export const nameRaterAction = action(NameRaterInput, nameRater)
export const editRaterAction = action(EditRaterInput, editRater)
export const readdressRaterAction = action(ReaddressRaterInput, readdressRater)
export const requestRatingAction = action(ReferenceRef, requestRating)
export const remindRaterAction = action(ReferenceRef, remindRater)
export const cancelRaterAction = action(ReferenceRef, cancelRater)
