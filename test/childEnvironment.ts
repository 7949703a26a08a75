/** The environment of a Node process that a test starts. */
import { startDateAt } from './startDateAt'

/**
 * That of the tests. Where TODAY is set the clock of the process tells the time that the test's own tells now
 * (`asIfToday.ts`), however long that one has run: what the one writes and signs has not expired for the other, and is not from before it. TODAY itself is left out, for the
 * product refuses it in production.
 */
export function childEnvironment(): NodeJS.ProcessEnv {
	const { TODAY, NODE_OPTIONS = '', ...inherited } = process.env
	if (!TODAY) return { ...inherited, NODE_OPTIONS }
	const script = encodeURIComponent(`(${startDateAt})(${Date.now()})`)
	return { ...inherited, NODE_OPTIONS: `${NODE_OPTIONS} --import=data:text/javascript,${script}` }
}
