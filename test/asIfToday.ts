/** Where TODAY is set, each file of tests runs as if on that day: see `npm run test:days`. */
import { noonOf, startDateAt } from './startDateAt'

// Not through the configuration, which costs each file of tests a tenth of a second to load.
const { TODAY } = process.env
if (TODAY) startDateAt(noonOf(TODAY))
