import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { VerifyAnswer } from '@/components/register/verify-answer'
import { VerifyForm } from '@/components/register/verify-form'
import { translator } from '@/lib/i18n/translate'
import { verifyNumber } from '@/lib/register/public'
import { enterAccount } from '@/lib/web/account-enter'
import { titled } from '@/lib/web/metadata'
import { demandPublicRate } from '@/lib/web/slow-down'

type Props = { params: Promise<{ number: string }> }

export const generateMetadata = () => titled('register.verify.title')

export default async function VerifyNumberPage(props: Props) {
  await demandPublicRate('verify')
  const { ctx, params, view } = await enterAccount<Awaited<ReturnType<typeof verifyNumber>>, { number: string }>(
    props,
    'everybody',
    (ctx, { params }) => verifyNumber(ctx, typedNumber(params.number)),
  )
  const t = view.answer === 'unknown' ? ctx.t : translator(ctx.locale, view.org.labels[ctx.locale])
  const number = view.answer === 'unknown' ? typedNumber(params.number) : view.number
  return (
    <Page width="text">
      <PageHeader title={t('register.verify.title')} />
      <VerifyAnswer t={t} view={view} number={number} />
      <VerifyForm t={t} number={view.answer === 'unknown' ? number : undefined} again />
    </Page>
  )
}

function typedNumber(given: string): string {
  try {
    return decodeURIComponent(given).slice(0, 60)
  } catch {
    return given.slice(0, 60)
  }
}
