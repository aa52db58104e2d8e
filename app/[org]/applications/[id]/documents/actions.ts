'use server'
import { attachDocument } from '@/lib/portfolio/commands/attach-document'
import { detachDocument } from '@/lib/portfolio/commands/detach-document'
import { pairDocuments } from '@/lib/portfolio/commands/pair-documents'
import { removeDocument } from '@/lib/portfolio/commands/remove-document'
import { unpairDocument } from '@/lib/portfolio/commands/unpair-document'
import {
  AttachDocumentInput,
  DetachDocumentInput,
  PairDocumentsInput,
  RemoveDocumentInput,
} from '@/lib/portfolio/schema/documents'
import { action } from '@/lib/web/action'

export const attachDocumentAction = action(AttachDocumentInput, attachDocument)
export const detachDocumentAction = action(DetachDocumentInput, detachDocument)
export const removeDocumentAction = action(RemoveDocumentInput, removeDocument)
export const pairDocumentsAction = action(PairDocumentsInput, pairDocuments)
export const unpairDocumentAction = action(RemoveDocumentInput, unpairDocument)
