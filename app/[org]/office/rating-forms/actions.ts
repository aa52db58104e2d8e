'use server'
import { publishForm } from '@/lib/references/commands/publish-form'
import { PublishFormInput } from '@/lib/references/schema'
import { action } from '@/lib/web/action'

export const publishFormAction = action(PublishFormInput, publishForm)
