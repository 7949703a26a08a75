/** Where TODAY is set, each file of tests runs as if on that day: see `npm run test:deep`. */
import { noonOf, startDateAt } from './startDateAt'

// Not through the configuration, which costs each file of tests a tenth of a second to load.
const { TODAY } = process.env
const HALF_A_DAY_MS = 43_200_000
// Files that share a process share its clock, which the first of them has set.
const isSetTo = (noon: number): boolean => Math.abs(Date.now() - noon) < HALF_A_DAY_MS
if (TODAY && !isSetTo(noonOf(TODAY))) startDateAt(noonOf(TODAY))
