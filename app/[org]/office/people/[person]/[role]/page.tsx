import { notFound } from 'next/navigation'
import { ErrorTexts } from '@/components/layout/error-texts'
import { Page } from '@/components/layout/page'
import { ChangeRole } from '@/components/people/change-role'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { roleInHand } from '@/lib/review/queries/in-hand'
import { enter } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { endRoleAction, grantRoleAction } from '../../actions'

type Props = { params: Promise<{ org: string; person: string; role: string }> }

export const generateMetadata = () => titled('people.role.title')

export default async function RolePage(props: Props) {
  const { ctx, params, view } = await enter(props, (ctx, { params }) => roleInHand(ctx, params.person, params.role))
  const { t } = ctx
  const { person } = view
  const role = person.roles.find((one) => one.role === params.role)
  if (!role) notFound()
  const list = `/${params.org}/office/people`
  const crumbs = [
    { label: t('common.nav.staff'), href: list },
    { label: person.name, href: `${list}/${person.id}` },
    { label: t(`common.role.${role.role}`) },
  ]
  const change = (role.since ? endRoleAction : grantRoleAction).bind(null, params.org)
  return (
    <ErrorTexts locale={ctx.locale} of={['people', 'review']}>
      <Page width="text" top={<Breadcrumbs t={t} crumbs={crumbs} />}>
        <ChangeRole t={t} backHref={`${list}/${person.id}`} view={view} role={role} change={change} />
      </Page>
    </ErrorTexts>
  )
}
