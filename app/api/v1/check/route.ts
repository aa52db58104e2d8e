import { answerCheck } from '@/lib/check/answer'

/** The open check: a portfolio in, its assessment out; the same as the command (portfolio-format.md). */
export function POST(request: Request): Promise<Response> {
  return answerCheck(request)
}
