/** The rights of fields by every way to them. */
import { vi } from 'vitest'

vi.stubEnv('EVERY_WAY', 'true')
await import('./fieldRights.test')
