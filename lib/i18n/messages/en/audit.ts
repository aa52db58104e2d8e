/** One sentence per entry of lib/audit/catalogue.ts, under the entry's own name. */
export const audit = {
  'people.joined': '{name} joined',
  'people.roleGranted': '{name} was given the role {role}',
  'people.roleWithdrawn': 'The role {role} was withdrawn from {name}',
} as const
