import type { FragmentationScope } from '../../../schema/enums'
import { tierOf, useLevels } from '../../state/levels'
import { lowerFirst } from '../../text/lowerFirst'
import { useText } from '../../text/useText'

/** The name of a scope; divisions have the name of the country's level above its cities. */
export function useScopeName(): (scope: FragmentationScope) => string {
	const { translate } = useText()
	const levels = useLevels()
	const above = levels.findLast(({ level }) => tierOf(level, levels) === 'aboveCity')
	return (scope) =>
		scope === 'DIVISION' && above
			? translate('fragmentation.scopeOf', { level: lowerFirst(above.name) })
			: translate(`fragmentation.scope.${scope}`)
}
