'use server'
import { attachDocument } from '@/lib/portfolio/commands/attach-document'
import { detachDocument } from '@/lib/portfolio/commands/detach-document'
import { removeDocument } from '@/lib/portfolio/commands/remove-document'
import { AttachDocumentInput, DetachDocumentInput, RemoveDocumentInput } from '@/lib/portfolio/schema/documents'
import { action } from '@/lib/web/action'

export const attachDocumentAction = action(AttachDocumentInput, attachDocument)
export const detachDocumentAction = action(DetachDocumentInput, detachDocument)
export const removeDocumentAction = action(RemoveDocumentInput, removeDocument)
