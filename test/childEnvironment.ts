/** The environment of a Node process that a test starts. */
import { noonOf, startDateAt } from './startDateAt'

const HALF_A_DAY_MS = 43_200_000

/**
 * That of the tests. Where TODAY is set the clock of the process tells the time that the test's own tells now
 * (`asIfToday.ts`), however long that one has run: what the one writes and signs has not expired for the other, and is not from before it. TODAY itself is left out, for the
 * product refuses it in production.
 */
export function childEnvironment(): NodeJS.ProcessEnv {
	const { TODAY, NODE_OPTIONS = '', ...inherited } = process.env
	if (!TODAY) return { ...inherited, NODE_OPTIONS }
	const script = encodeURIComponent(`(${startDateAt})(${timeOf(TODAY)})`)
	return { ...inherited, NODE_OPTIONS: `${NODE_OPTIONS} --import=data:text/javascript,${script}` }
}

/** What the clock of this process tells where it is set to that day, else noon. */
function timeOf(day: string): number {
	const noon = noonOf(day)
	return Math.abs(Date.now() - noon) < HALF_A_DAY_MS ? Date.now() : noon
}
