import type { z } from 'zod'
import type { FoundAssociationInput } from '@/lib/orgs/schema'

type Association = z.input<typeof FoundAssociationInput>

/** Two associations that differ in everything an association may set: edition, tracks, languages, colour, rules. */
export const ASSOCIATIONS: readonly Association[] = [
  {
    slug: 'blue-ridge',
    code: 'BR',
    name: 'Blue Ridge Association for Infant and Early Childhood Mental Health',
    shortName: 'Blue Ridge AIMH',
    programme: 'Endorsement for Relationship-Focused Practice Promoting Infant and Early Childhood Mental Health',
    contactEmail: 'endorsement@blueridge.example',
    website: 'https://blueridge.example',
    zone: 'America/New_York',
    currency: 'USD',
    languages: ['en', 'es'],
    accent: 'teal',
    edition: '2025',
    settings: {
      vettedGivers: { allowed: true, until: '2027-12-31' },
      directory: { public: true },
      review: { responseDays: 30 },
    },
  },
  {
    slug: 'lakeland',
    code: 'LK',
    name: 'Lakeland Association for Infant Mental Health',
    shortName: 'Lakeland AIMH',
    programme: 'Endorsement for Culturally Sensitive, Relationship-Focused Practice Promoting Infant Mental Health',
    contactEmail: 'office@lakeland.example',
    website: null,
    zone: 'America/Chicago',
    currency: 'USD',
    languages: ['en'],
    accent: 'plum',
    edition: '2023',
    settings: { membership: { rule: 'encouraged' }, review: { responseDays: 60 } },
    labels: {
      en: { 'rules.category.IFA': 'Infant Family Worker', 'rules.category.IFS': 'Infant Family Practitioner' },
    },
  },
]
