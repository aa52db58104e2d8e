import { ActionForm } from '@/components/forms/action-form'
import { Checkbox, CheckboxGroup } from '@/components/forms/choice-fields'
import { Hidden } from '@/components/forms/fieldset'
import { FormActions, SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'
import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { trackChoices } from '@/components/portfolio/choices'
import { BackLink } from '@/components/ui/breadcrumbs'
import { ButtonLink } from '@/components/ui/button-link'
import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'
import type { ownListing } from '@/lib/rsc/queries/listing'
import { RSC_LANGUAGES } from '@/lib/rules/rsc-languages'
import { GiverTexts } from './giver-texts'
import { languageName } from './listing-words'

type Props = { t: Translate; slug: string; view: Awaited<ReturnType<typeof ownListing>>; save: FormAction }

const money = (cents: number | null) => (cents === null ? '' : (cents / 100).toString())

/** A giver's own place in the directory. */
export function ListingForm({ t, slug, view, save }: Props) {
  const back = `/${slug}/giving`
  const { listing, name } = view
  const defaults = listing
    ? {
        ...{ name: listing.name, languages: listing.languages, tracks: listing.tracks, formats: listing.formats },
        ...{ modes: listing.modes, places: listing.places, openings: String(listing.openings), about: listing.about },
        ...{ feeFrom: money(listing.feeFrom), feeTo: money(listing.feeTo) },
        listed: listing.listed ? 'true' : undefined,
        outsideAgency: listing.outsideAgency ? 'true' : undefined,
        showsEmail: listing.showsEmail ? 'true' : undefined,
      }
    : { name, listed: 'true', openings: '1' }
  const formats = (['individual', 'group'] as const).map((value) => ({ value, label: t(`rsc.format.${value}`) }))
  const modes = (['in-person', 'virtual'] as const).map((value) => ({ value, label: t(`sessions.mode.${value}`) }))
  return (
    <GiverTexts locale={t.locale}>
      <Page width="text" top={<BackLink t={t} href={back} label={t('givers.message.back')} />}>
        <ActionForm id={`listing-${listing?.version ?? 'new'}`} action={save} defaults={defaults}>
          <PageHeader title={t('givers.own.title')} lead={t('givers.own.lead')} />
          {listing && <Hidden name="version" value={listing.version} />}
          <Checkbox name="listed" label={t('givers.own.listed')} />
          <TextField name="name" label={t('givers.own.name')} width="lg" autoComplete="name" />
          <CheckboxGroup
            name="languages"
            label={t('givers.own.languages')}
            choices={RSC_LANGUAGES.map((value) => ({ value, label: languageName(t, value) }))}
            columns={2}
          />
          <CheckboxGroup name="tracks" label={t('givers.own.tracks')} choices={trackChoices(t)} />
          <CheckboxGroup name="formats" label={t('givers.own.formats')} choices={formats} />
          <CheckboxGroup name="modes" label={t('givers.own.modes')} choices={modes} />
          <TextField name="places" label={t('givers.own.places')} hint={t('givers.own.places.hint')} width="full" />
          <TextField
            name="feeFrom"
            label={t('givers.own.feeFrom')}
            hint={t('givers.own.feeFrom.hint')}
            width="sm"
            inputMode="decimal"
          />
          <TextField name="feeTo" label={t('givers.own.feeTo')} width="sm" inputMode="decimal" />
          <TextField name="openings" label={t('givers.own.openings')} width="xs" inputMode="numeric" />
          <Checkbox name="outsideAgency" label={t('givers.own.outsideAgency')} />
          <TextArea name="about" label={t('givers.own.about')} rows={5} limit={1000} />
          <Checkbox name="showsEmail" label={t('givers.own.showsEmail')} hint={t('givers.own.showsEmail.hint')} />
          <FormActions>
            <SubmitButton>{t('givers.own.act')}</SubmitButton>
            <ButtonLink variant="quiet" href={back}>
              {t('ledger.form.cancel')}
            </ButtonLink>
          </FormActions>
        </ActionForm>
      </Page>
    </GiverTexts>
  )
}
