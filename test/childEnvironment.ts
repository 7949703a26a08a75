/** The environment of a Node process that a test starts. */
import { noonOf, startDateAt } from './startDateAt'

/**
 * That of the tests. Where TODAY is set the clock of the process tells that day, as that of the test does
 * (`asIfToday.ts`): what the one writes and signs has not expired for the other. TODAY itself is left out, for the
 * product refuses it in production.
 */
export function childEnvironment(): NodeJS.ProcessEnv {
	const { TODAY, NODE_OPTIONS = '', ...inherited } = process.env
	if (!TODAY) return { ...inherited, NODE_OPTIONS }
	const script = encodeURIComponent(`(${startDateAt})(${noonOf(TODAY)})`)
	return { ...inherited, NODE_OPTIONS: `${NODE_OPTIONS} --import=data:text/javascript,${script}` }
}
