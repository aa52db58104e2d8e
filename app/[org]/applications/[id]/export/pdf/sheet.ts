import { answersOf } from '@/components/portfolio/answer-rows'
import { applicationName } from '@/components/portfolio/category-name'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { formatDay } from '@/lib/i18n/format'
import { sayAll } from '@/lib/i18n/say'
import { translator } from '@/lib/i18n/translate'
import { checkView } from '@/lib/portfolio/queries/check-answers'
import { applicationHome } from '@/lib/portfolio/queries/home'
import { PAGE, PAGES } from '@/lib/print/page-marks'
import type { PortfolioFacts } from '@/lib/print/portfolio'
import { explain } from '@/lib/rules/explain'

/** An application's sections and where it stands, in the reader's words, for paper. Its owner's alone. */
export async function portfolioSheet(ctx: Ctx, id: string): Promise<PortfolioFacts & { reference: string }> {
  const view = await checkView(ctx, id)
  const { findings } = await applicationHome(ctx, id)
  const { org, locale } = ctx
  const t = translator(locale, org.labels[locale])
  const { head, person, values, sections } = view
  const texts = new Map<string, string>(values.map(({ value, text }) => [value, text]))
  return {
    reference: head.reference,
    locale,
    title: applicationName(t, head),
    person: person.name,
    org: org.name,
    facts: [
      t('portfolio.home.kicker', { reference: head.reference }),
      t(`portfolio.state.${head.state}`),
      t('portfolio.home.edition', { edition: head.edition }),
      t('exchange.pdf.printed', { date: formatDay(locale, today(ctx), 'long') }),
    ],
    standing: {
      title: t('exchange.pdf.standing'),
      rows: findings.map((finding) => ({
        id: finding.code,
        title: t(`rules.requirement.${finding.code}`),
        state: t(`rules.status.${finding.status}`),
        text: sayAll(t, explain(finding)),
      })),
    },
    sections: sections.map((code) => ({
      id: code,
      title: t(`portfolio.section.${code}`),
      none: t('exchange.pdf.none'),
      rows: answersOf(t, org.zone, view, code).map(({ id: row, label, value }) => ({
        id: row,
        label: String(label),
        value: code === 'values' ? (texts.get(row) ?? '') : typeof value === 'string' ? value : '',
      })),
    })),
    footer: t('exchange.pdf.page', { reference: head.reference, page: PAGE, pages: PAGES }),
  }
}
