import { sendTranscript } from '@/lib/proofs/commands/send-transcript'
import { admitTranscript } from '@/lib/proofs/queries/for-school'
import { SendTranscriptInput } from '@/lib/proofs/schema'
import { linkUpload } from '@/lib/web/link-upload'

export const POST = linkUpload({
  purpose: 'transcript',
  admit: admitTranscript,
  schema: SendTranscriptInput,
  keep: sendTranscript,
})
